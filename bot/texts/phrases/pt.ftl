### O que o assistente diz e os textos da janela de chat, em português do Brasil (formal). O que em Portugal se diz de outra forma está em pt-PT.ftl.

welcome = Olá! Sou um assistente digital. Pergunte o que quiser, com as suas palavras e no seu idioma. Se preferir falar com um atendente, basta dizer.
    .plain = Oi! Sou um assistente digital. Pergunte o que quiser, com as suas palavras e no seu idioma. Se você preferir falar com um atendente, é só dizer.
greet-reply-1 = Olá! Em que posso ajudar?
    .plain = Oi! Como posso te ajudar?
greet-reply-2 = Agradecemos a sua mensagem. Em que posso ser útil?
    .plain = Que bom que você escreveu! O que posso fazer por você?
thank-reply-1 = De nada. Posso ajudar em mais alguma coisa?
    .plain = De nada! Posso te ajudar em mais alguma coisa?
thank-reply-2 = Foi um prazer. Se precisar de mais alguma coisa, é só escrever.
    .plain = Foi um prazer. Se você precisar de mais alguma coisa, é só escrever.
goodbye-reply-1 = Até logo, e agradecemos a sua mensagem.
    .plain = Até logo, e obrigado pela mensagem!
goodbye-reply-2 = Tudo de bom. Pode escrever a qualquer momento.
    .plain = Tudo de bom! Você pode escrever quando quiser.
affirm-reply = Muito bem. O que gostaria de saber?
    .plain = Beleza. O que você quer saber?
acknowledged-reply = Certo. Se precisar de mais alguma coisa, é só escrever.
    .plain = Certo. Se você precisar de mais alguma coisa, é só escrever.
deny-reply = Certo. Diga com as suas palavras o que posso fazer para ajudar.
    .plain = Tudo bem. Me diga com as suas palavras como posso te ajudar.
bot-challenge-reply = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso encaminhar a conversa a um atendente sempre que quiser.
    .plain = Sou um assistente digital, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso chamar um atendente quando você quiser.
decline-human-reply = Claro, vamos continuar por aqui. O que gostaria de saber?
    .plain = Claro, vamos continuar por aqui. O que você quer saber?
complain-reply = Lamento o que aconteceu e agradeço por ter contado. Pode dizer brevemente o que houve? Assim procuro uma resposta ou encaminho a conversa a um atendente.
    .plain = Sinto muito pelo que aconteceu, e obrigado por contar. Você pode dizer rapidinho o que houve? Assim procuro uma resposta ou chamo um atendente.
chitchat-reply-1 = Sou um assistente digital, e o que conheço melhor são os nossos artigos de ajuda. Em que posso ajudar?
    .plain = Sou um assistente digital, e o que conheço melhor são os nossos artigos de ajuda. Como posso te ajudar?
chitchat-reply-2 = Infelizmente, isso vai além do que sei: conheço apenas os nossos próprios serviços. Posso ajudar em algo sobre eles?
    .plain = Isso já vai além do que eu sei: só conheço os nossos próprios serviços. Posso te ajudar em algo sobre eles?
solved-reply = Que bom que já está resolvido. Se precisar de mais alguma coisa, é só escrever.
    .plain = Que bom que já deu certo! Se você precisar de mais alguma coisa, é só escrever.
other-languages = Aqui posso responder nestes idiomas: { $languages }.
conversation-erased = As mensagens e os dados pessoais desta conversa foram apagados.
language-changed = A partir de agora, as minhas mensagens serão em { $language }.
    .plain = A partir de agora, vou escrever para você em { $language }.
which-language = Que idioma prefere usar?
    .plain = Que idioma você prefere usar?

helpful-question = Esta resposta ajudou?
    .plain = Essa resposta te ajudou?
helpful-yes = Sim, ajudou
helpful-no = Não, não muito
helpful-thanks = Que bom saber. Há mais alguma coisa?
    .plain = Que bom! Mais alguma coisa?
not-helpful-reply = Lamento que isso não tenha ajudado. Pode fazer a pergunta de outra forma? Também posso encaminhar a conversa a um atendente.
    .plain = Que pena que isso não tenha ajudado. Você pode perguntar de outro jeito? Também posso chamar um atendente.
details-reply = Agradeço as informações. Eu não consigo verificar isso, mas alguém da nossa equipe consegue. Deseja falar com um atendente?
    .plain = Obrigado, isso ajuda. Eu não consigo verificar isso, mas alguém da nossa equipe consegue. Quer que eu chame um atendente?
answer-in-other-language = Por enquanto, esta resposta só existe em { $language }:
answer-translated = Esta resposta foi traduzida automaticamente (original em { $language }), por isso o texto pode não estar perfeito:
answer-again = Aqui está novamente o mais importante:
answer-meanwhile = Enquanto espera, talvez isto já ajude:
    .plain = Enquanto você espera, talvez isto já ajude:
meanwhile-wanted = Ainda deseja falar com um atendente? A sua conversa continua na fila.
    .plain = Você ainda quer falar com um atendente? Você continua na fila.
meanwhile-stay = Sim, guardar o meu lugar
meanwhile-leave = Não, está resolvido
clarify-question = Quero entender bem o seu pedido. Qual destas perguntas é a sua?
    .plain = Quero entender bem o que você precisa. Qual destas perguntas é a sua?
clarify-question-one = Quero entender bem o seu pedido. A sua pergunta é sobre isto?
    .plain = Quero entender bem o que você precisa. A sua pergunta é sobre isto?
clarify-none = Nenhuma, quero falar com um atendente
hedged-answer = Não sei ao certo se é isto que procura, mas talvez ajude:
    .plain = Não sei ao certo se é isto que você procura, mas talvez ajude:
detail-question = Para verificar isso, preciso do seguinte: { $detail }.
detail-again = Não encontrei essa informação na sua mensagem. Por favor, escreva apenas isto: { $detail }.
    .plain = Não encontrei essa informação na sua mensagem. Escreva só isto, por favor: { $detail }.
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
person-button = Falar com um atendente
unsure-reply-1 = Acho que não entendi bem. Pode dizer de outra forma, talvez com um pouco mais de detalhe?
    .plain = Acho que não entendi bem. Você pode dizer de outro jeito, talvez com um pouco mais de detalhe?
unsure-reply-2 = Isto ainda não ficou claro para mim. Pode explicar em uma ou duas frases?
    .plain = Isso ainda não ficou claro para mim. Você pode explicar em uma ou duas frases?
nothing-to-read = Não encontrei uma pergunta na sua mensagem. Pode escrever em poucas palavras do que se trata?
    .plain = Não encontrei uma pergunta na sua mensagem. Você pode escrever em poucas palavras do que se trata?
empty-message = A sua mensagem chegou vazia. Por favor, escreva novamente a sua pergunta.
message-too-long =
    { $limit ->
        [one] A sua mensagem tem mais de { $limit } caractere. Pode enviar a parte mais importante?
        [many] A sua mensagem tem mais de { $limit } de caracteres. Pode enviar a parte mais importante?
       *[other] A sua mensagem tem mais de { $limit } caracteres. Pode enviar a parte mais importante?
    }
    .plain =
        { $limit ->
            [one] A sua mensagem tem mais de { $limit } caractere. Você pode enviar a parte mais importante?
            [many] A sua mensagem tem mais de { $limit } de caracteres. Você pode enviar a parte mais importante?
           *[other] A sua mensagem tem mais de { $limit } caracteres. Você pode enviar a parte mais importante?
        }
something-went-wrong = Houve uma falha do nosso lado, e lamentamos. A sua mensagem foi salva. Tente de novo daqui a pouco ou peça para falar com um atendente.

widget-title = Atendimento
widget-subtitle = Quem responde é um assistente automático
widget-automatic = Quem responde aqui é um assistente automático, não uma pessoa.
widget-open = Abrir o chat
widget-close = Fechar o chat
widget-assistant = Assistente
widget-you = Eu
    .plain = Você
widget-agent = Atendimento
widget-placeholder = Escreva a sua mensagem…
widget-send = Enviar
widget-person = Falar com um atendente
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
widget-sending-again = Enviando de novo…
widget-sent = Enviada
widget-not-sent = Não enviada.
widget-retry = Tentar de novo
widget-new-messages = Novas mensagens
widget-dismiss = Fechar esta mensagem
widget-new-conversation = Nova conversa
widget-earlier = Conversas anteriores
widget-back = Voltar ao chat
widget-save = Salvar esta conversa em um arquivo
widget-mail = Enviar esta conversa por e-mail
widget-mail-address = Endereço de e-mail
widget-mail-done = A conversa está a caminho de { $address }
widget-mail-limit = Por hoje já foi enviado vezes suficientes. Amanhã será possível enviar de novo.
widget-sound = Som para novas mensagens
widget-unfold = Mostrar tudo
widget-fold = Mostrar menos
widget-people-back = Nossa equipe volta: { $when }
widget-closed = Esta conversa foi encerrada.
widget-closed-go-on = Esta conversa foi encerrada. Basta escrever aqui para continuar.
widget-waiting = Aguardando um atendente
widget-leave-queue = Não esperar e continuar com o assistente
widget-with-agent = Em conversa com { $agent }
    .plain = Você está falando com { $agent }
widget-too-long = A sua mensagem é muito longa.
widget-error = Não deu certo. Tente de novo, por favor.
widget-articles = Artigos de ajuda
widget-articles-search = Pesquisar nos artigos de ajuda
widget-articles-none = Nenhum resultado. Escreva a sua pergunta abaixo.
    .plain = Não encontrei nada. Escreva a sua pergunta aqui embaixo.
widget-articles-back = Voltar ao chat
widget-articles-page = Abrir em uma página própria
widget-articles-machine = Este texto foi traduzido por um computador e ainda não foi revisado por ninguém.
widget-today = Hoje
widget-yesterday = Ontem

survey-csat = Como avalia a ajuda que recebeu?
    .plain = Como você avalia a ajuda que recebeu?
survey-csat-1 = Muito insatisfatória
survey-csat-2 = Insatisfatória
survey-csat-3 = Neutra
survey-csat-4 = Satisfatória
survey-csat-5 = Muito satisfatória
survey-nps = Qual é a probabilidade de nos recomendar a amigos ou colegas?
    .plain = Qual é a chance de você recomendar a gente a amigos ou colegas?
survey-comment = Há algo que gostaria de nos dizer?
    .plain = Tem algo que você gostaria de contar para a gente?
survey-thanks = Agradecemos. A sua resposta ajuda a melhorar o nosso atendimento.
    .plain = Obrigado! A sua resposta ajuda a melhorar o nosso atendimento.
survey-text-csat = Como avalia a ajuda que recebeu? Responda, por favor, com um número de 1 (muito insatisfatória) a 5 (muito satisfatória).
    .plain = Como você avalia a ajuda que recebeu? Responda, por favor, com um número de 1 (muito insatisfatória) a 5 (muito satisfatória).
survey-text-nps = E qual é a probabilidade de nos recomendar? Responda, por favor, com um número de 0 (nada provável) a 10 (muito provável).
    .plain = E qual é a chance de você recomendar a gente? Responda, por favor, com um número de 0 (nada provável) a 10 (muito provável).
survey-text-comment = Agradecemos. Se quiser nos dizer mais alguma coisa sobre esta conversa, escreva, por favor, na próxima mensagem.
    .plain = Obrigado! Se você quiser contar mais alguma coisa sobre esta conversa, escreva na próxima mensagem.
follow-up = Ontem tivemos uma conversa sobre a sua pergunta. Ficou tudo resolvido? Se ainda não, basta escrever aqui, e continuamos de onde paramos.
    .plain = Ontem conversamos sobre a sua pergunta. Deu tudo certo? Se ainda não, é só escrever aqui, e a gente continua de onde parou.

contact-question = Para onde podemos enviar a resposta? Deixe um endereço de e-mail ou um número de telefone, e um atendente entrará em contato.
    .plain = Como a gente pode falar com você? Deixe um e-mail ou um telefone, e um atendente vai entrar em contato.
contact-thanks = Agradecemos. Um atendente entrará em contato por { $contact }.
    .plain = Obrigado! Um atendente vai falar com você por { $contact }.
contact-invalid = Não reconheci um endereço de e-mail nem um número de telefone. Pode verificar, por favor?
    .plain = Não reconheci um e-mail nem um telefone. Você pode verificar, por favor?
time-today = hoje às { $time }
time-tomorrow = amanhã às { $time }
time-date =
    { $weekday ->
        [mon] na segunda-feira
        [tue] na terça-feira
        [wed] na quarta-feira
        [thu] na quinta-feira
        [fri] na sexta-feira
        [sat] no sábado
       *[sun] no domingo
    }, { $date }, às { $time }
time-in-zone = { $when } ({ $zone })

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
transcript-subject = Conversa com { $site }
transcript-intro = Isto é o que foi escrito no chat com { $site }.
transcript-note = Este e-mail foi enviado porque alguém o pediu no chat e informou este endereço. Nada mais será enviado para ele.
transcript-invalid = Este endereço de e-mail não é válido.
widget-help-title = Também é possível falar conosco aqui
    .plain = Você também pode falar com a gente aqui
widget-help-more = Mais países
widget-help-elsewhere = De qualquer lugar
widget-help-local = hora local
widget-attach = Anexar um arquivo
widget-attachment-sending = Enviando { $name }…
widget-attachment-cancel = Não enviar { $name }
widget-attachment-too-large = Este arquivo tem mais de { $limit } MB. Escolha um menor, por favor.
widget-attachment-refused = Este tipo de anexo não pode ser enviado aqui. São aceitos: imagens, áudio, vídeo, PDF, texto e documentos do Office.
widget-attachment-mismatch = O conteúdo deste arquivo não corresponde ao nome. Envie o arquivo original.
widget-attachment-quota = Já foram enviados aqui todos os anexos que podemos receber. Escreva o que há neste, por favor.
    .plain = Você já enviou aqui todos os anexos que podemos receber. Escreva o que há neste, por favor.
widget-attachment-no-room = No momento não podemos receber anexos. Escreva o que há neste, por favor.
widget-attachment-open = Abrir { $name }
consent-standard = Guardamos o que for escrito e enviado aqui para poder ajudar. A qualquer momento é possível pedir que tudo seja apagado.
    .plain = Guardamos o que você escreve e envia aqui para poder ajudar. Você pode pedir que tudo seja apagado a qualquer momento.
widget-consent-agree = Concordo
widget-consent-link = Política de privacidade
widget-translated = Traduzido automaticamente do { $language }
widget-show-original = Ver o original
widget-show-translation = Ver a tradução

## Aplicativos de mensagens

commands-reply = Pergunte o que quiser com suas próprias palavras. /human chama um atendente, /language muda o idioma e /stop encerra nossas mensagens.
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

## Respostas: o que vem a seguir

next-step = Agradeço por já ter feito isso. Isto é o que vem a seguir:
    .plain = Obrigado por já ter feito isso. O que vem agora é isto:
nothing-further = Então já fez tudo o que os nossos artigos de ajuda sugerem. Deseja falar com um atendente?
    .plain = Então você já fez tudo o que os nossos artigos de ajuda sugerem. Quer que eu chame um atendente?
