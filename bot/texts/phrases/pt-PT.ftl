### O que em Portugal se diz de outra forma do que em pt.ftl, que está em português do Brasil (formal, sem «você»).

welcome = Olá! Sou um assistente digital. Pergunte o que quiser, por palavras suas e na sua língua. Se preferir falar com o apoio ao cliente, basta dizer.
greet-reply-2 = É um prazer receber a sua mensagem. Em que posso ser útil?
thank-reply-2 = Foi um prazer. Se precisar de mais alguma coisa, basta escrever.
goodbye-reply-1 = Até breve, e obrigado pelo contacto.
goodbye-reply-2 = Tudo de bom. Pode escrever-nos a qualquer momento.
acknowledged-reply = Certo. Se precisar de mais alguma coisa, basta escrever.
deny-reply = Certo. Diga-me por palavras suas em que posso ajudar.
bot-challenge-reply = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso passar a conversa a um operador sempre que quiser.
decline-human-reply = Claro, continuamos por aqui. O que gostaria de saber?
complain-reply = Lamento o sucedido e agradeço que nos tenha contado. Pode dizer-me em poucas palavras o que aconteceu? Assim procuro uma resposta ou passo a conversa a um operador.
chitchat-reply-2 = Infelizmente, isso está fora do que sei: conheço apenas os nossos próprios serviços. Posso ajudar em alguma coisa sobre eles?
solved-reply = Ainda bem que já está resolvido. Se precisar de mais alguma coisa, basta escrever.
other-languages = Posso responder nestas línguas: { $languages }.
conversation-erased = Os textos e os dados pessoais desta conversa foram eliminados.
language-changed = A partir de agora, respondo em { $language }.
which-language = Em que língua prefere conversar?

helpful-no = Não propriamente
helpful-thanks = Fico contente por saber. Posso ajudar em mais alguma coisa?
not-helpful-reply = Lamento que a resposta não tenha ajudado. Pode fazer a pergunta de outra forma? Também posso passar a conversa a um operador.
details-reply = Obrigado pelas informações. Não consigo verificar isso, mas a nossa equipa consegue. Quer que lhe passe a conversa?
answer-in-other-language = Por agora, esta resposta só existe em { $language }:
answer-translated = Esta resposta foi traduzida automaticamente (original em { $language }), pelo que o texto pode não estar perfeito:
answer-again = Aqui fica novamente o essencial:
answer-meanwhile = Enquanto espera, talvez isto já ajude:
meanwhile-wanted = Ainda quer falar com um operador? Continua na fila de espera.
meanwhile-stay = Sim, continuar à espera
meanwhile-leave = Não, já está resolvido
clarify-question = Quero perceber bem o seu pedido. Qual destas perguntas é a sua?
clarify-question-one = Quero perceber bem o seu pedido. A sua pergunta é sobre isto?
clarify-none = Nenhuma, quero falar com um operador
hedged-answer = Não tenho a certeza de que seja isto que procura, mas talvez ajude:
detail-question = Para verificar, preciso do seguinte: { $detail }.
detail-not-found = Não encontrei nada com «{ $value }». Por favor, confirme e escreva novamente: { $detail }.
detail-without = Não há problema. Em geral, é assim:
detail-order = o número da sua encomenda
live-failed = Lamento, mas de momento não consigo verificar isso. Em geral, é assim:
live-nothing = Não encontrei nada com estes dados. Em geral, é assim:
demo-order-is = **Encomenda { $order }:** { $status }.

    Última atualização: { $day }.
demo-order-packed = está a ser preparada no nosso armazém
person-button = Falar com operador
unsure-reply-1 = Acho que não percebi bem. Pode dizer de outra forma, talvez com um pouco mais de pormenor?
unsure-reply-2 = Ainda não percebi bem. Pode explicar numa ou duas frases?
nothing-to-read = Não encontrei nenhuma pergunta na sua mensagem. Pode escrever em poucas palavras do que se trata?
message-too-long =
    { $limit ->
        [one] A sua mensagem tem mais de { $limit } carácter. Pode enviar a parte mais importante?
        [many] A sua mensagem tem mais de { $limit } de caracteres. Pode enviar a parte mais importante?
       *[other] A sua mensagem tem mais de { $limit } caracteres. Pode enviar a parte mais importante?
    }
something-went-wrong = Tivemos um problema do nosso lado, pelo qual pedimos desculpa. A sua mensagem ficou guardada. Tente novamente daqui a pouco ou peça para falar com um operador.

widget-title = Apoio ao cliente
widget-subtitle = Respondemos na sua língua
widget-you = Eu
widget-agent = Apoio ao cliente
widget-person = Falar com operador
widget-language = Língua
widget-assistant-typing = O assistente está a escrever…
widget-agent-typing = { $agent } está a escrever…
widget-connecting = A ligar…
widget-reconnecting = A ligação caiu. A tentar novamente…
widget-offline = Sem ligação à Internet. A sua mensagem será enviada assim que a ligação voltar.
widget-sending = A enviar…
widget-retry = Tentar novamente
widget-closed = Esta conversa terminou.
widget-closed-go-on = Esta conversa terminou. Para continuar, basta escrever aqui.
widget-waiting = À espera de um operador
widget-leave-queue = Deixar de esperar e continuar com o assistente
widget-with-agent = A conversar com { $agent }
widget-too-long = A sua mensagem é demasiado longa.
widget-error = Não foi possível. Tente novamente, por favor.

survey-comment = Gostaria de nos dizer mais alguma coisa?
survey-thanks = Obrigado. A sua resposta ajuda-nos a melhorar o atendimento.
survey-text-comment = Obrigado. Se quiser dizer-nos mais alguma coisa sobre esta conversa, escreva-o, por favor, na próxima mensagem.
follow-up = Ontem falámos sobre a sua questão. Ficou tudo resolvido? Se não, basta escrever aqui e continuamos a partir daí.

contact-question = Para onde podemos enviar a resposta? Deixe-nos um endereço de e-mail ou um número de telefone e a nossa equipa responde.
contact-thanks = Obrigado. A nossa equipa vai responder por este contacto: { $contact }.
contact-invalid = Isto não parece um endereço de e-mail nem um número de telefone. Pode confirmar, por favor?

translation-missing = Não foi possível traduzir esta mensagem. Eis o original em { $language }:

widget-survey-title = Como correu o atendimento?
widget-contact-title = Deixe-nos o seu e-mail ou telefone
widget-help-title = Também pode falar connosco por aqui
widget-attach = Anexar um ficheiro
widget-attachment-sending = A enviar { $name }…
widget-attachment-too-large = Este ficheiro tem mais de { $limit } MB. Escolha um mais pequeno, por favor.
widget-attachment-refused = Este tipo de ficheiro não pode ser enviado aqui. Pode enviar imagens, áudio, vídeo, PDF, texto e documentos do Office.
widget-attachment-mismatch = O conteúdo deste ficheiro não corresponde ao nome. Envie o ficheiro original.
widget-attachment-quota = Já enviou todos os ficheiros que podemos receber aqui. Escreva o que este contém, por favor.
widget-attachment-no-room = De momento não podemos receber ficheiros. Escreva o que este contém, por favor.
consent-standard = Guardamos o que escreve e envia aqui para podermos ajudar. Pode pedir a qualquer momento que tudo seja eliminado.
widget-translated = Traduzido automaticamente de { $language }

## Aplicações de mensagens

commands-reply = Pergunte o que quiser por palavras suas. /human passa a conversa a um operador, /language muda a língua e /stop termina as nossas mensagens.
stop-reply = Não enviaremos mais mensagens. Quando quiser continuar, basta escrever.
sent-audio = Ficheiro de áudio
sent-sticker = Autocolante
sent-contact = Contacto
