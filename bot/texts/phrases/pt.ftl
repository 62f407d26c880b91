### O que o assistente diz e os textos da janela de chat, em português do Brasil (formal). O que em Portugal se diz de outra forma está em pt-PT.ftl.

welcome = Olá! Sou um assistente digital. Pergunte o que quiser, com as suas palavras e no seu idioma. Se preferir falar com uma pessoa, basta dizer.
greet-reply-1 = Olá! Em que posso ajudar?
greet-reply-2 = É um prazer receber a sua mensagem. O que posso fazer para ajudar?
thank-reply-1 = De nada. Posso ajudar em mais alguma coisa?
thank-reply-2 = Foi um prazer. Se precisar de mais alguma coisa, é só escrever.
goodbye-reply-1 = Até logo, e agradecemos a sua mensagem.
goodbye-reply-2 = Tudo de bom. Pode escrever a qualquer momento.
affirm-reply = Muito bem. O que gostaria de saber?
acknowledged-reply = Certo. Se precisar de mais alguma coisa, é só escrever.
deny-reply = Certo. Diga com as suas palavras o que posso fazer para ajudar.
bot-challenge-reply = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso chamar uma pessoa sempre que quiser.
decline-human-reply = Claro, vamos continuar por aqui. O que gostaria de saber?
complain-reply = Lamento o que aconteceu e agradeço por ter contado. Pode dizer brevemente o que houve? Assim procuro uma resposta ou chamo uma pessoa do nosso atendimento.
chitchat-reply-1 = Sou um assistente digital, e o que conheço melhor são os nossos artigos de ajuda. Em que posso ajudar?
chitchat-reply-2 = Infelizmente, isso vai além do que sei: conheço apenas os nossos próprios serviços. Posso ajudar em algo sobre eles?
solved-reply = Que bom que já está resolvido. Se precisar de mais alguma coisa, é só escrever.
other-languages = Aqui posso responder nestes idiomas: { $languages }.
conversation-erased = Os textos e os dados pessoais desta conversa foram apagados.
language-changed = A partir de agora, as minhas mensagens serão em { $language }.
which-language = Que idioma prefere usar?

helpful-question = Esta resposta ajudou?
helpful-yes = Sim, ajudou
helpful-no = Não, não muito
helpful-thanks = Que bom saber. Há mais alguma coisa?
not-helpful-reply = Lamento que não fosse o que precisava. Pode fazer a pergunta de outra forma? Também posso chamar uma pessoa.
details-reply = Agradeço as informações. Eu não consigo verificar isso, mas alguém da nossa equipe consegue. Quer que eu chame uma pessoa?
answer-in-other-language = Por enquanto, esta resposta só existe em { $language }:
answer-translated = Esta resposta foi traduzida automaticamente (original em { $language }), por isso o texto pode não estar perfeito:
answer-again = Aqui está novamente o mais importante:
answer-meanwhile = Enquanto espera, talvez isto já ajude:
meanwhile-wanted = Ainda quer falar com uma pessoa? Você continua na fila.
meanwhile-stay = Sim, guardar o meu lugar
meanwhile-leave = Não, está resolvido
clarify-question = Quero entender bem o seu pedido. Qual destas perguntas é a sua?
clarify-question-one = Quero entender bem o seu pedido. A sua pergunta é sobre isto?
clarify-none = Nenhuma, prefiro uma pessoa
hedged-answer = Não sei ao certo se é isto que você procura, mas talvez ajude:
detail-question = Para verificar isso, preciso do seguinte: { $detail }.
detail-again = Não encontrei essa informação na sua mensagem. Por favor, escreva apenas isto: { $detail }.
detail-not-found = Não encontrei nada com “{ $value }”. Por favor, verifique e escreva novamente: { $detail }.
detail-missing = Não tenho
detail-without = Sem problema. Em geral, funciona assim:
detail-email = o seu endereço de e-mail
detail-order = o número do seu pedido
live-failed = Lamento, mas no momento não consigo verificar isso. Em geral, funciona assim:
live-nothing = Não encontrei nada com esses dados. Em geral, funciona assim:
demo-order-is = **Pedido { $order }:** { $status }.

    Última atualização: { $day }.
demo-order-packed = está sendo preparado no nosso centro de distribuição
demo-order-shipped = está a caminho
demo-order-delivered = foi entregue
choose-one = Por favor, escolha uma destas opções:
person-button = Falar com uma pessoa
unsure-reply-1 = Acho que não entendi bem. Pode dizer de outra forma, talvez com um pouco mais de detalhe?
unsure-reply-2 = Isto ainda não ficou claro para mim. Pode explicar em uma ou duas frases?
nothing-to-read = Não encontrei uma pergunta na sua mensagem. Pode escrever em poucas palavras do que se trata?
empty-message = A sua mensagem chegou vazia. Por favor, escreva novamente a sua pergunta.
message-too-long =
    { $limit ->
        [one] A sua mensagem tem mais de { $limit } caractere. Pode enviar a parte mais importante?
        [many] A sua mensagem tem mais de { $limit } de caracteres. Pode enviar a parte mais importante?
       *[other] A sua mensagem tem mais de { $limit } caracteres. Pode enviar a parte mais importante?
    }
something-went-wrong = Houve uma falha do nosso lado, e lamentamos. A sua mensagem foi salva. Tente de novo daqui a pouco ou peça para falar com uma pessoa.

widget-title = Atendimento
widget-subtitle = Respondemos no seu idioma
widget-open = Abrir o chat
widget-close = Fechar o chat
widget-assistant = Assistente
widget-you = Eu
widget-agent = Atendimento
widget-placeholder = Escreva a sua mensagem…
widget-send = Enviar
widget-person = Falar com uma pessoa
widget-language = Idioma
widget-language-automatic = Automático
widget-menu = Mais opções
widget-messages = Conversa
widget-choices = Respostas sugeridas
widget-assistant-typing = O assistente está escrevendo…
widget-agent-typing = { $agent } está escrevendo…
widget-connecting = Conectando…
widget-reconnecting = A conexão caiu. Tentando de novo…
widget-offline = Sem internet. A sua mensagem será enviada assim que a conexão voltar.
widget-sending = Enviando…
widget-sent = Enviada
widget-not-sent = Não enviada.
widget-retry = Tentar de novo
widget-new-messages = Novas mensagens
widget-new-conversation = Nova conversa
widget-closed = Esta conversa foi encerrada.
widget-closed-go-on = Esta conversa foi encerrada. Basta escrever aqui para continuar.
widget-waiting = Aguardando uma pessoa do atendimento
widget-leave-queue = Não esperar e continuar com o assistente
widget-with-agent = Em conversa com { $agent }
widget-too-long = A sua mensagem é muito longa.
widget-error = Não deu certo. Tente de novo, por favor.
widget-today = Hoje
widget-yesterday = Ontem

survey-csat = Como avalia a ajuda que recebeu?
survey-csat-1 = Muito insatisfatória
survey-csat-2 = Insatisfatória
survey-csat-3 = Neutra
survey-csat-4 = Satisfatória
survey-csat-5 = Muito satisfatória
survey-nps = Qual é a probabilidade de nos recomendar a amigos ou colegas?
survey-comment = Há algo que gostaria de nos dizer?
survey-thanks = Agradecemos. A sua resposta ajuda a melhorar o nosso atendimento.
survey-text-csat = Como avalia a ajuda que recebeu? Responda, por favor, com um número de 1 (muito insatisfatória) a 5 (muito satisfatória).
survey-text-nps = E qual é a probabilidade de nos recomendar? Responda, por favor, com um número de 0 (nada provável) a 10 (muito provável).
survey-text-comment = Agradecemos. Se quiser nos dizer mais alguma coisa sobre esta conversa, escreva, por favor, na próxima mensagem.
follow-up = Ontem tivemos uma conversa sobre a sua pergunta. Ficou tudo resolvido? Se ainda não, basta escrever aqui, e continuamos do mesmo ponto.

contact-question = Para onde podemos enviar a resposta? Deixe um endereço de e-mail ou um número de telefone, e uma pessoa do nosso atendimento vai responder.
contact-thanks = Agradecemos. Uma pessoa do nosso atendimento vai responder através de { $contact }.
contact-invalid = Isto não parece um endereço de e-mail nem um número de telefone. Pode verificar, por favor?

translation-missing = Não consegui traduzir esta mensagem. Aqui está o original em { $language }:
translated-by-machine = (tradução automática)

widget-survey-title = Como foi o nosso atendimento?
widget-survey-send = Enviar
widget-survey-skip = Agora não
widget-survey-comment = O seu comentário (opcional)
widget-nps-low = Nada provável
widget-nps-high = Muito provável
widget-contact-title = Deixe o seu e-mail ou telefone
widget-contact-placeholder = E-mail ou telefone
widget-contact-send = Enviar
widget-help-title = Você também pode falar conosco aqui
widget-help-more = Mais países
widget-help-elsewhere = De qualquer lugar
widget-help-local = hora local
widget-attach = Anexar um arquivo
widget-attachment-sending = Enviando { $name }…
widget-attachment-cancel = Não enviar { $name }
widget-attachment-too-large = Este arquivo tem mais de { $limit } MB. Escolha um menor, por favor.
widget-attachment-refused = Este tipo de anexo não pode ser enviado aqui. Pode enviar imagens, áudio, vídeo, PDF, texto e documentos de escritório.
widget-attachment-mismatch = O conteúdo deste arquivo não é o que o nome diz. Envie o arquivo original.
widget-attachment-quota = Você já enviou aqui todos os anexos que podemos receber. Escreva o que há neste, por favor.
widget-attachment-no-room = No momento não podemos receber anexos. Escreva o que há neste, por favor.
widget-attachment-open = Abrir { $name }
consent-standard = Guardamos o que você escreve e envia aqui para poder ajudar. Você pode pedir que tudo seja apagado a qualquer momento.
widget-consent-agree = Concordo
widget-consent-link = Política de privacidade
widget-translated = Traduzido automaticamente do { $language }
widget-show-original = Ver o original
widget-show-translation = Ver a tradução

## Aplicativos de mensagens

commands-reply = Pergunte o que quiser com suas próprias palavras. /human chama uma pessoa, /language muda o idioma e /stop encerra nossas mensagens.
stop-reply = Não enviaremos mais mensagens. Quando quiser continuar, basta escrever.
choices-open = Escolher
sent-photo = Foto
sent-video = Vídeo
sent-animation = Animação
sent-voice = Mensagem de voz
sent-audio = Arquivo de áudio
sent-document = Documento
sent-sticker = Figurinha
sent-contact = Contato
sent-location = Localização
sent-invitation = Convite para uma reunião
sent-unknown = Algo que não pode ser mostrado aqui
