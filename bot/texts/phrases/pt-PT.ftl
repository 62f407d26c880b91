### O que em Portugal se diz de outra forma do que em pt.ftl, que está em português do Brasil (formal, sem «você»).

welcome = Olá! Sou um assistente digital. Pergunte o que quiser, por palavras suas e na sua língua. Se preferir falar com o apoio ao cliente, basta dizer.
    .plain = Olá! Sou um assistente digital. Pergunta o que quiseres, por palavras tuas e na tua língua. Se preferires falar com o apoio ao cliente, é só dizeres.
greet-reply-2 = É um prazer receber a sua mensagem. Em que posso ser útil?
    .plain = Ainda bem que escreveste! O que posso fazer por ti?
thank-reply-2 = Foi um prazer. Se precisar de mais alguma coisa, basta escrever.
    .plain = Foi um prazer. Se precisares de mais alguma coisa, é só escreveres.
goodbye-reply-1 = Até breve, e obrigado pelo contacto.
    .plain = Até breve, e obrigado pela mensagem!
goodbye-reply-2 = Tudo de bom. Pode escrever-nos a qualquer momento.
    .plain = Tudo de bom! Podes escrever-nos quando quiseres.
acknowledged-reply = Certo. Se precisar de mais alguma coisa, basta escrever.
    .plain = Certo. Se precisares de mais alguma coisa, é só escreveres.
deny-reply = Certo. Diga-me por palavras suas em que posso ajudar.
    .plain = Tudo bem. Diz-me por palavras tuas em que te posso ajudar.
bot-challenge-reply = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso passar a conversa a um operador sempre que quiser.
    .plain = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso passar a conversa a um operador quando quiseres.
decline-human-reply = Claro, continuamos por aqui. O que gostaria de saber?
    .plain = Claro, continuamos por aqui. O que queres saber?
complain-reply = Lamento o sucedido e agradeço que nos tenha contado. Pode dizer-me em poucas palavras o que aconteceu? Assim procuro uma resposta ou passo a conversa a um operador.
    .plain = Lamento o que aconteceu, e obrigado por nos contares. Podes dizer-me em poucas palavras o que se passou? Assim procuro uma resposta ou passo a conversa a um operador.
chitchat-reply-2 = Infelizmente, isso está fora do que sei: conheço apenas os nossos próprios serviços. Posso ajudar em alguma coisa sobre eles?
    .plain = Isso já está fora do que sei: só conheço os nossos próprios serviços. Posso ajudar-te em alguma coisa sobre eles?
solved-reply = Ainda bem que já está resolvido. Se precisar de mais alguma coisa, basta escrever.
    .plain = Ainda bem que já está resolvido! Se precisares de mais alguma coisa, é só escreveres.
other-languages = Posso responder nestas línguas: { $languages }.
conversation-erased = As mensagens e os dados pessoais desta conversa foram eliminados.
language-changed = A partir de agora, respondo em { $language }.
    .plain = A partir de agora, escrevo-te em { $language }.
which-language = Em que língua prefere conversar?
    .plain = Em que língua preferes conversar?

helpful-no = Não, nem por isso
helpful-thanks = Fico contente por saber. Posso ajudar em mais alguma coisa?
    .plain = Ainda bem! Mais alguma coisa?
not-helpful-reply = Lamento que a resposta não tenha ajudado. Pode fazer a pergunta de outra forma? Também posso passar a conversa a um operador.
    .plain = Lamento que a resposta não te tenha ajudado. Podes perguntar de outra forma? Também posso passar a conversa a um operador.
details-reply = Obrigado pelas informações. Não consigo verificar isso, mas a nossa equipa consegue. Quer que passe a conversa à equipa?
    .plain = Obrigado, isso ajuda. Eu não consigo verificar isso, mas a nossa equipa consegue. Queres que passe a conversa à equipa?
answer-in-other-language = Por agora, esta resposta só existe em { $language }:
answer-translated = Esta resposta foi traduzida automaticamente (original em { $language }), pelo que o texto pode não estar perfeito:
answer-again = Aqui fica novamente o essencial:
answer-meanwhile = Enquanto espera, talvez isto já ajude:
    .plain = Enquanto esperas, talvez isto já ajude:
meanwhile-wanted = Ainda quer falar com um operador? Continua na fila de espera.
    .plain = Ainda queres falar com um operador? Continuas na fila.
meanwhile-stay = Sim, continuar à espera
meanwhile-leave = Não, já está resolvido
clarify-question = Quero perceber bem o seu pedido. Qual destas perguntas é a sua?
    .plain = Quero perceber bem do que precisas. Qual destas perguntas é a tua?
clarify-question-one = Quero perceber bem o seu pedido. A sua pergunta é sobre isto?
    .plain = Quero perceber bem do que precisas. A tua pergunta é sobre isto?
clarify-none = Nenhuma, quero falar com um operador
hedged-answer = Não tenho a certeza de que seja isto que procura, mas talvez ajude:
    .plain = Não tenho a certeza de que seja isto que procuras, mas talvez ajude:
detail-question = Para verificar, preciso do seguinte: { $detail }.
detail-not-found = Não encontrei nada com «{ $value }». Por favor, confirme e escreva novamente: { $detail }.
    .plain = Não encontrei nada com «{ $value }». Confirma, por favor, e escreve novamente: { $detail }.
detail-without = Não há problema. Em geral, é assim:
detail-order = o número da sua encomenda
    .plain = o número da tua encomenda
live-failed = Lamento, mas de momento não consigo verificar isso. Em geral, é assim:
live-nothing = Não encontrei nada com estes dados. Em geral, é assim:
demo-order-is = **Encomenda { $order }:** { $status }.

    Última atualização: { $day }.
demo-order-packed = está a ser preparada no nosso armazém
person-button = Falar com um operador
unsure-reply-1 = Acho que não percebi bem. Pode dizer de outra forma, talvez com um pouco mais de pormenor?
    .plain = Acho que não percebi bem. Podes dizer de outra forma, talvez com um pouco mais de pormenor?
unsure-reply-2 = Ainda não percebi bem. Pode explicar numa ou duas frases?
    .plain = Ainda não percebi bem. Podes explicar numa ou duas frases?
nothing-to-read = Não encontrei nenhuma pergunta na sua mensagem. Pode escrever em poucas palavras do que se trata?
    .plain = Não encontrei nenhuma pergunta na tua mensagem. Podes escrever em poucas palavras do que se trata?
message-too-long =
    { $limit ->
        [one] A sua mensagem tem mais de { $limit } carácter. Pode enviar a parte mais importante?
        [many] A sua mensagem tem mais de { $limit } de caracteres. Pode enviar a parte mais importante?
       *[other] A sua mensagem tem mais de { $limit } caracteres. Pode enviar a parte mais importante?
    }
    .plain =
        { $limit ->
            [one] A tua mensagem tem mais de { $limit } carácter. Podes enviar a parte mais importante?
            [many] A tua mensagem tem mais de { $limit } de caracteres. Podes enviar a parte mais importante?
           *[other] A tua mensagem tem mais de { $limit } caracteres. Podes enviar a parte mais importante?
        }
something-went-wrong = Tivemos um problema do nosso lado, pelo qual pedimos desculpa. A sua mensagem ficou guardada. Tente novamente daqui a pouco ou peça para falar com um operador.
    .plain = Tivemos um problema do nosso lado, desculpa. A tua mensagem ficou guardada. Tenta novamente daqui a pouco ou pede para falar com um operador.

widget-title = Apoio ao cliente
widget-you = Eu
    .plain = Tu
widget-agent = Apoio ao cliente
widget-person = Falar com um operador
widget-language = Língua
widget-assistant-typing = O assistente está a escrever…
widget-agent-typing = { $agent } está a escrever…
widget-connecting = A estabelecer ligação…
widget-reconnecting = A ligação caiu. A tentar novamente…
widget-save = Guardar esta conversa num ficheiro
widget-people-back = A nossa equipa volta: { $when }
widget-offline = Sem ligação à Internet. A sua mensagem será enviada assim que a ligação voltar.
    .plain = Sem ligação à Internet. A tua mensagem será enviada assim que a ligação voltar.
widget-sending = A enviar…
widget-sending-again = A enviar novamente…
widget-retry = Tentar novamente
widget-closed = Esta conversa terminou.
widget-closed-go-on = Esta conversa terminou. Para continuar, basta escrever aqui.
widget-waiting = À espera de um operador
widget-leave-queue = Deixar de esperar e continuar com o assistente
widget-with-agent = A conversar com { $agent }
    .plain = Estás a falar com { $agent }
widget-too-long = A sua mensagem é demasiado longa.
    .plain = A tua mensagem é demasiado longa.
widget-error = Não foi possível. Tente novamente, por favor.
    .plain = Não foi possível. Tenta novamente, por favor.
widget-articles-search = Procurar nos artigos de ajuda
widget-articles-none = Sem resultados. Escreva a sua pergunta em baixo.
    .plain = Sem resultados. Escreve a tua pergunta aqui em baixo.
widget-articles-page = Abrir numa página própria
widget-articles-machine = Este texto foi traduzido por computador e ainda ninguém o reviu.

survey-comment = Gostaria de nos dizer mais alguma coisa?
    .plain = Queres dizer-nos mais alguma coisa?
survey-thanks = Obrigado. A sua resposta ajuda-nos a melhorar o atendimento.
    .plain = Obrigado! A tua resposta ajuda-nos a melhorar o atendimento.
survey-text-comment = Obrigado. Se quiser dizer-nos mais alguma coisa sobre esta conversa, escreva-a, por favor, na próxima mensagem.
    .plain = Obrigado! Se quiseres dizer-nos mais alguma coisa sobre esta conversa, escreve-a na próxima mensagem.
follow-up = Ontem falámos sobre a sua questão. Ficou tudo resolvido? Se não, basta escrever aqui e continuamos a partir daí.
    .plain = Ontem falámos sobre a tua questão. Ficou tudo resolvido? Se não, é só escreveres aqui e continuamos a partir daí.

contact-question = Para onde podemos enviar a resposta? Deixe-nos um endereço de e-mail ou um número de telefone e a nossa equipa responde.
    .plain = Para onde te podemos responder? Deixa-nos um e-mail ou um número de telefone e a nossa equipa responde-te.
contact-thanks = Obrigado. A nossa equipa vai responder por este contacto: { $contact }.
    .plain = Obrigado! A nossa equipa vai responder-te por este contacto: { $contact }.
contact-invalid = Não encontrei um endereço de e-mail nem um número de telefone. Pode confirmar, por favor?
    .plain = Não encontrei um e-mail nem um número de telefone. Podes confirmar, por favor?

translation-missing = Não foi possível traduzir esta mensagem. Aqui está o original em { $language }:

widget-survey-title = Como correu o atendimento?
widget-contact-title = Deixe-nos o seu e-mail ou telefone
    .plain = Deixa-nos o teu e-mail ou telefone
widget-help-title = Também pode falar connosco por aqui
    .plain = Também podes falar connosco por aqui
widget-attach = Anexar um ficheiro
widget-attachment-sending = A enviar { $name }…
widget-attachment-too-large = Este ficheiro tem mais de { $limit } MB. Escolha um mais pequeno, por favor.
    .plain = Este ficheiro tem mais de { $limit } MB. Escolhe um mais pequeno, por favor.
widget-attachment-refused = Este tipo de ficheiro não pode ser enviado aqui. Pode enviar imagens, áudio, vídeo, PDF, texto e documentos do Office.
    .plain = Este tipo de ficheiro não pode ser enviado aqui. Podes enviar imagens, áudio, vídeo, PDF, texto e documentos do Office.
widget-attachment-mismatch = O conteúdo deste ficheiro não corresponde ao nome. Envie o ficheiro original.
    .plain = O conteúdo deste ficheiro não corresponde ao nome. Envia o ficheiro original.
widget-attachment-quota = Já enviou todos os ficheiros que podemos receber aqui. Escreva o que este contém, por favor.
    .plain = Já enviaste todos os ficheiros que podemos receber aqui. Escreve o que este contém, por favor.
widget-attachment-no-room = De momento não podemos receber ficheiros. Escreva o que este contém, por favor.
    .plain = De momento não podemos receber ficheiros. Escreve o que este contém, por favor.
consent-standard = Guardamos o que escreve e envia aqui para podermos ajudar. Pode pedir a qualquer momento que tudo seja eliminado.
    .plain = Guardamos o que escreves e envias aqui para te podermos ajudar. Podes pedir a qualquer momento que tudo seja eliminado.

next-step = Obrigado por já ter feito isso. O passo seguinte é este:
    .plain = Obrigado por já teres feito isso. O passo seguinte é este:
nothing-further = Então já fez tudo o que os nossos artigos de ajuda sugerem. Quer falar com um operador?
    .plain = Então já fizeste tudo o que os nossos artigos de ajuda sugerem. Queres falar com um operador?

## O que só se diz de outra forma a quem se trata por «tu»

greet-reply-1 = Olá! Em que posso ajudar?
    .plain = Olá! Em que te posso ajudar?
thank-reply-1 = De nada. Posso ajudar em mais alguma coisa?
    .plain = De nada! Posso ajudar-te em mais alguma coisa?
affirm-reply = Muito bem. O que gostaria de saber?
    .plain = Muito bem. O que queres saber?
chitchat-reply-1 = Sou um assistente digital, e o que conheço melhor são os nossos artigos de ajuda. Em que posso ajudar?
    .plain = Sou um assistente digital, e o que conheço melhor são os nossos artigos de ajuda. Em que te posso ajudar?
helpful-question = Esta resposta ajudou?
    .plain = Esta resposta ajudou-te?
detail-again = Não encontrei essa informação na sua mensagem. Por favor, escreva apenas isto: { $detail }.
    .plain = Não encontrei essa informação na tua mensagem. Escreve só isto, por favor: { $detail }.
survey-csat = Como avalia a ajuda que recebeu?
    .plain = Como avalias a ajuda que recebeste?
survey-nps = Qual é a probabilidade de nos recomendar a amigos ou colegas?
    .plain = Qual é a probabilidade de nos recomendares a amigos ou colegas?
survey-text-csat = Como avalia a ajuda que recebeu? Responda, por favor, com um número de 1 (muito insatisfatória) a 5 (muito satisfatória).
    .plain = Como avalias a ajuda que recebeste? Responde, por favor, com um número de 1 (muito insatisfatória) a 5 (muito satisfatória).
survey-text-nps = E qual é a probabilidade de nos recomendar? Responda, por favor, com um número de 0 (nada provável) a 10 (muito provável).
    .plain = E qual é a probabilidade de nos recomendares? Responde, por favor, com um número de 0 (nada provável) a 10 (muito provável).
choose-one = Por favor, escolha uma destas opções:
    .plain = Escolhe uma destas opções:
detail-email = o seu endereço de e-mail
    .plain = o teu endereço de e-mail
empty-message = A sua mensagem chegou vazia. Por favor, escreva novamente a sua pergunta.
    .plain = A tua mensagem chegou vazia. Escreve novamente a tua pergunta, por favor.
widget-placeholder = Escreva a sua mensagem…
    .plain = Escreve a tua mensagem…
widget-survey-comment = O seu comentário (opcional)
    .plain = O teu comentário (opcional)

## Aplicações de mensagens

commands-reply = Pergunte o que quiser por palavras suas. /human passa a conversa a um operador, /language muda a língua e /stop termina as nossas mensagens.
    .plain = Pergunta o que quiseres por palavras tuas. /human passa a conversa a um operador, /language muda a língua e /stop termina as nossas mensagens.
stop-reply = Não enviaremos mais mensagens. Quando quiser continuar, basta escrever.
    .plain = Não te enviamos mais mensagens. Quando quiseres continuar, é só escreveres.
sent-audio = Ficheiro de áudio
sent-sticker = Autocolante
sent-contact = Contacto
