### Os textos do painel de atendimento e do editor de artigos, com a página de entrada que os dois compartilham, em português (formal, do Brasil, compreensível em Portugal).

## Entrada

signin-title-desk = Painel de atendimento
signin-title-editor = Editor de artigos
signin-intro-desk = Entre para conversar com os visitantes.
signin-intro-editor = Entre para escrever e melhorar artigos.
signin-login = Login
signin-password = Senha
signin-show-password = Mostrar a senha
signin-caps-lock = Caps Lock está ativado.
signin-send = Entrar
signin-sending = Entrando…
signin-checking = Um momento…
signin-language = Idioma
signin-incomplete = Preencha o login e a senha.
signin-wrong = O login e a senha não combinam. Tente de novo, por favor.
signin-too-often = Foram muitas tentativas seguidas. Espere quinze minutos e tente de novo.
signin-not-allowed = A entrada foi feita, mas a sua conta não tem acesso a esta página.
signin-go-desk = Ir para o painel de atendimento
signin-go-editor = Ir para o editor de artigos
signin-unreachable = O servidor não está acessível neste momento. Tente de novo, por favor.
signin-failed = Não foi possível entrar. Tente de novo daqui a pouco.
signin-retry = Tentar de novo
signin-code = Código
signin-code-intro = Digite o código que o seu aplicativo autenticador mostra ou um código de recuperação.
signin-code-wrong = Esse código não está certo ou já foi usado. Espere o próximo e tente com ele.
signin-code-missing = Digite o código, por favor.
signin-back = Voltar
signin-forgot = Esqueceu a senha?
signin-forgot-intro = Um link para escolher uma nova senha é enviado para o seu e-mail.
signin-forgot-send = Enviar o link
signin-forgot-sent = Se existir uma conta com este login, um link está a caminho do e-mail dela. Ele vale por uma hora.
signin-forgot-ask = Peça a um administrador um link para escolher uma nova senha.
signin-factor-needed = Aqui todos precisam de um segundo fator. Entre e configure o seu.
signin-factor-title = Configure o seu segundo fator
signin-factor-scan = Escaneie esta imagem com um aplicativo autenticador no seu celular.
signin-factor-picture = Código QR para o aplicativo autenticador
signin-factor-key = Ou digite esta chave no aplicativo
signin-factor-confirm = Ativar
signin-codes-title = Os seus códigos de recuperação
signin-codes-text = Cada um permite entrar uma vez quando o celular não está por perto. Guarde-os em um lugar seguro: só são mostrados agora.
signin-codes-copy = Copiar os códigos
signin-codes-copied = Copiado.
signin-codes-done = Já os guardei
signin-with = Entrar com { $provider }
signin-or = ou
signin-leave-provider = Sair também de { $provider }
signin-oidc-away = { $provider } não está acessível no momento. Tente de novo daqui a pouco.
signin-oidc-cancelled = A entrada com { $provider } não foi concluída.
signin-oidc-expired = Demorou demais ou já foi usado. Entre mais uma vez, por favor.
signin-oidc-refused = Não foi possível verificar os dados de { $provider }. Tente de novo; se continuar assim, avise um administrador.
signin-oidc-unknown = { $provider } conhece você, mas aqui você não tem conta. Peça uma a um administrador.
signin-oidc-deactivated = A sua conta aqui foi desativada. Fale com um administrador.

## Painel: a moldura

desk-title = Painel de atendimento
desk-skip = Ir para a conversa
desk-sign-out = Sair
desk-language = Idioma da página
desk-connected = Conectado
desk-connecting = Conectando…
desk-disconnected = Sem conexão. Tentando de novo…
desk-sound-on = Som para novas conversas: ativado
desk-sound-off = Som para novas conversas: desativado
desk-alerts-on = Notificações do navegador: ativadas
desk-alerts-off = Notificações do navegador: desativadas
desk-alerts-forbidden = O seu navegador não permite notificações desta página. É possível permiti-las nas configurações dele.
desk-menu = Menu
desk-reports = Relatórios
desk-presence = Está disponível?
desk-presence-online = Disponível
desk-presence-away = Ausente
desk-presence-offline = Offline
desk-presence-told-online = O seu status é “Disponível”. Você pode receber conversas.
desk-presence-told-away = O seu status é “Ausente”. As conversas ainda não respondidas voltam para a fila.
desk-presence-told-offline = O seu status é “Offline”. As conversas ainda não respondidas voltam para a fila.
desk-colleagues = Colegas
desk-colleagues-there = Colegas disponíveis: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } de { $capacity } conversa
        [many] { $load } de { $capacity } de conversas
       *[other] { $load } de { $capacity } conversas
    }
desk-languages-more = mais { $count }
desk-team-open = Equipe, aberta agora
desk-team-closed = Equipe, fechada agora
desk-close-box = Fechar
desk-back = Voltar à lista
desk-back-conversation = Voltar à conversa
desk-loading = Carregando…
desk-retry = Tentar de novo
desk-dismiss = Dispensar

## Painel: a lista

desk-conversations = Conversas
desk-view-queue = Fila
desk-view-mine = Minhas
desk-view-all = Todas
desk-empty-queue = Ninguém está esperando. Aproveite a calma; as novas conversas aparecem aqui sozinhas.
desk-empty-mine = Não há conversas em atendimento. Assuma uma da fila quando quiser.
desk-empty-all = Ainda não há conversas. Assim que alguém escrever, a conversa aparece aqui.
desk-empty-search = Nenhum resultado para “{ $search }”. Tente outra palavra, um nome ou um endereço de e-mail.
desk-search = Pesquisar conversas
desk-search-placeholder = Palavras, nome ou e-mail
desk-searching = Pesquisando…
desk-list-more = Mostrar conversas anteriores
desk-filter = Filtrar
desk-filter-team = Equipe
desk-filter-priority = Prioridade
desk-filter-priority-from = { $priority } ou mais
desk-filter-tag = Etiqueta
desk-filter-waiting = Esperando há pelo menos
desk-filter-due = Prazo
desk-filter-due-soon = Em breve ou atrasada
desk-filter-due-overdue = Atrasada
desk-filter-any = Todas
desk-filter-reset = Mostrar tudo
desk-filter-nothing = Nenhuma conversa aqui corresponde ao filtro.
desk-sort = Ordem
desk-sort-served = Por ordem de atendimento
desk-sort-waiting = Maior espera primeiro
desk-sort-newest = Mais recentes primeiro
desk-sort-oldest = Mais antigas primeiro
desk-sort-priority = Mais urgentes primeiro
desk-sort-due = Menor prazo primeiro
desk-views = Visualizações salvas
desk-view-save = Salvar esta visualização
desk-view-delete = Apagar esta visualização
desk-select = Selecionar
desk-select-all = Selecionar tudo
desk-select-one = Selecionar { $visitor }
desk-selected = Selecionadas: { $number }
desk-bulk-done = Feito: { $done }. Não foi possível: { $failed }.
desk-tags = Etiquetas
desk-tags-hint = Separe as etiquetas com vírgulas.
desk-visitor-unnamed = Visitante
desk-visitor-names = Raposa, Coruja, Lontra, Garça, Ouriço, Andorinha, Golfinho, Esquilo, Sabiá, Texugo, Tartaruga, Veado, Martim-pescador, Lebre, Foca, Cotovia
desk-place = Posição { $place } na fila
desk-waiting-time = Em espera: { $time }
desk-unread = Nova mensagem
desk-writer-you = Eu:
desk-writer-bot = Assistente:
desk-new-conversation = Nova conversa na fila: { $visitor }
desk-new-message = Nova mensagem de { $visitor }
desk-told-assigned = { $visitor } está agora com você.
desk-told-transferred = { $agent } transferiu { $visitor } para você.
desk-told-mentioned = { $agent } menciona você em uma nota sobre { $visitor }.
desk-told-reopened = { $visitor } voltou a escrever depois do encerramento.
desk-told-taken-over = { $agent } assumiu { $visitor } no seu lugar.
desk-told-due-soon = O prazo de { $visitor } está quase acabando.
desk-told-overdue = O prazo de { $visitor } acabou.
desk-state-bot = Com o assistente
desk-state-waiting = Em espera
desk-state-agent = Com { $agent }
desk-state-mine = Comigo
desk-state-closed = Encerrada

desk-chip-offered = Oferecida a { $agent }
desk-chip-offered-me = Oferecida a mim
desk-chip-snoozed = Até { $time }
desk-chip-vip = VIP
desk-chip-repeated = Voltou
desk-chip-priority = Prioridade { $priority }
desk-chip-priority-hint = Sobe um ponto a cada dez minutos de espera.
desk-chip-first = Urgente
desk-chip-first-hint = Desespero ou luto: antes de todos os outros.
desk-chip-after-hours = Fora do horário
desk-chip-meanwhile = Respondido nesse meio-tempo
desk-chip-team = Equipe { $team }
desk-chip-reply-due = Resposta em { $time }
desk-chip-reply-overdue = Resposta atrasada há { $time }
desk-chip-resolution-due = Resolução em { $time }
desk-chip-resolution-overdue = Resolução atrasada há { $time }
desk-trend-worse = { $emotion }, piorando
desk-trend-better = { $emotion }, diminuindo
desk-trend-calm-again = Calma de novo
desk-trend-course = Últimas mensagens: { $course }

## Painel: a oferta de uma conversa

desk-offers = Conversas para assumir
desk-offer-title = Você pode assumir esta conversa?
desk-offer-announced = Você pode assumir esta conversa? { $visitor } está esperando.
desk-offer-more =
    { $count ->
        [one] E mais { $count } conversa depois desta
        [many] E mais { $count } de conversas depois desta
       *[other] E mais { $count } conversas depois desta
    }
desk-offer-seconds = { $seconds } s
desk-accept = Aceitar
desk-decline = Recusar
desk-banner-offered-me = { $visitor } está esperando. Você pode assumir esta conversa?
desk-banner-offered = A conversa está sendo oferecida a { $agent }. Se a pessoa não puder, você pode assumi-la.

## Painel: a conversa

desk-nothing-open = Escolha uma conversa da lista para ler.
desk-nothing-open-hint = Pressione ? para ver os atalhos de teclado.
desk-transcript = Mensagens
desk-author-bot = Assistente
desk-author-agent = Colega
desk-you = Eu
desk-take = Assumir
desk-taking = Assumindo…
desk-close = Encerrar
desk-return = Devolver ao assistente
desk-transfer = Transferir para colega ou equipe
desk-transfer-confirm = Transferir
desk-snooze = Adiar por algum tempo
desk-snooze-confirm = Adiar
desk-details = Detalhes
desk-reply = A sua resposta
desk-placeholder = Escreva a sua resposta em { $language }…
desk-placeholder-translated = Escreva no seu idioma; o envio é feito em { $language }…
desk-send = Enviar
desk-send-translated = Enviar traduzido
desk-send-as-written = Enviar sem traduzir
desk-send-hint = Enter envia, Shift + Enter começa uma nova linha, / insere uma resposta pronta
desk-send-hint-translated = Enter envia a tradução, Alt + Enter envia o texto como foi escrito, / insere uma resposta pronta
desk-sending = Enviando…
desk-not-sent = Não enviada.
desk-try-again = Tentar de novo
desk-discard = Descartar
desk-too-long =
    { $count ->
        [one] { $count } caractere a mais
        [many] { $count } de caracteres a mais
       *[other] { $count } caracteres a mais
    }
desk-typing = { $visitor } está escrevendo…
desk-new-messages = Novas mensagens
desk-today = Hoje
desk-yesterday = Ontem
desk-choices-offered = Opções oferecidas
desk-banner-waiting = { $visitor } está esperando por uma pessoa. Assuma a conversa para responder.
desk-banner-other = { $agent } está cuidando desta conversa. É possível acompanhá-la aqui.
desk-banner-answering-for = Você está respondendo na conversa de { $agent }.
desk-banner-bot = O assistente está cuidando desta conversa. É possível acompanhá-la aqui.
desk-banner-closed = Esta conversa está encerrada.
desk-taken-by = { $agent } se antecipou e já assumiu esta conversa.
desk-taken = A conversa é sua. { $visitor } já vê a sua presença.
desk-closed = A conversa está encerrada.
desk-returned = O assistente voltou a cuidar da conversa.
desk-close-question = Encerrar esta conversa?
desk-close-explanation = { $visitor } recebe um agradecimento e a pergunta de como foi. Por alguns segundos é possível desfazer.
desk-close-how = Como terminou?
desk-close-choose = Escolha como terminou.
desk-resolution-solved = Resolvida
desk-resolution-solved-hint = O visitante tem o que precisava.
desk-resolution-not-solved = Não resolvida
desk-resolution-not-solved-hint = Não foi possível resolver aqui.
desk-resolution-no-answer = Sem resposta
desk-resolution-no-answer-hint = O visitante não escreveu mais.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Termina sem avisar o remetente.
desk-close-draft = A resposta que você começou a escrever não será enviada.
desk-close-confirm = Encerrar a conversa
desk-return-question = Devolver esta conversa ao assistente?
desk-return-explanation = A partir de agora, o assistente responde a { $visitor }. É possível entrar de novo a qualquer momento.
desk-return-confirm = Devolver
desk-transfer-question = Transferir esta conversa?
desk-transfer-explanation = { $visitor } recebe o aviso de quem assume. Nada precisa ser repetido: todas as mensagens e notas vão junto.
desk-transfer-to = Para quem?
desk-transfer-note = O que convém saber? (opcional)
desk-transfer-choose = Escolha um colega ou uma equipe.
desk-transfer-nobody = Não há mais ninguém no painel, e ainda não há equipes.
desk-transfer-away = { $agent } não está. A conversa espera no máximo doze horas e depois volta para a fila.
desk-transferred = Transferida para { $to }.
desk-snooze-question = Adiar esta conversa?
desk-snooze-explanation = Ela continua sua e volta nesse horário ou assim que { $visitor } escrever.
desk-snooze-until = Até quando?
desk-snooze-hour = Por uma hora
desk-snooze-afternoon = Hoje à tarde
desk-snooze-tomorrow = Amanhã de manhã
desk-snooze-own = Em outro momento
desk-snooze-own-time = Data e hora
desk-snooze-choose = Escolha um momento.
desk-snoozed = Adiada até { $time }.
desk-banner-snoozed = Adiada até { $time }. Uma mensagem de { $visitor } ou a sua resposta traz a conversa de volta.
desk-live-away = { $system } não está acessível; por isso, esta conversa aguarda aqui. Por favor, responda aqui.
desk-wake = Retomar agora
desk-reopen = Reabrir
desk-reopened = A conversa está aberta de novo e é sua.
desk-join = Entrar na conversa
desk-take-over = Assumir
desk-undo = Desfazer
desk-withdrawn = Mensagem retirada. O texto está de novo no campo.
desk-close-undone = A conversa está aberta como antes.
desk-cancel = Cancelar
desk-yes = Sim
desk-no = Não

## Painel: a escrita

desk-modes = O que escrever
desk-mode-reply = Resposta
desk-mode-note = Nota privada
desk-note = Nota privada
desk-note-placeholder = Escreva uma nota para os seus colegas…
desk-note-private = Só os colegas veem a nota, nunca o visitante.
desk-note-add = Adicionar nota
desk-note-by = Nota privada de { $agent }
desk-note-write = Escrever uma nota privada
desk-note-cancel = Desistir da nota
desk-canned = Respostas prontas
desk-canned-new = Nova
desk-canned-shortcut = Atalho, uma palavra
desk-canned-language = Idioma
desk-canned-text = Texto
desk-canned-text-placeholder = Olá…
desk-canned-variables = Use {"{"}visitor{"}"}, {"{"}agent{"}"} ou {"{"}order{"}"} onde deve ficar o nome do visitante, o seu nome ou o número do pedido.
desk-canned-save = Salvar
desk-canned-saved = Salva.
desk-canned-delete = Apagar
desk-canned-delete-question = Apagar a resposta pronta /{ $shortcut }?
desk-canned-none = Ainda não há respostas prontas.
desk-canned-nothing = Nenhuma resposta pronta corresponde a “/{ $wanted }”. Com Esc, o texto fica como está.
desk-original-show = Mostrar o original
desk-original-hide = Ocultar o original
desk-translated-from = Traduzido automaticamente do { $language }
desk-sent-in = Enviado em { $language }
desk-sent-show = Mostrar o que foi enviado
desk-sent-hide = Ocultar o que foi enviado
desk-sent-as-written = Enviado sem traduzir
desk-translate-into = Traduzir para { $language }
desk-preview = Assim fica em { $language }
desk-translating = Traduzindo…
desk-untranslated-same-language = Este texto já está em { $language }. É enviado como está.
desk-untranslated-no-pair = Aqui não há tradução para { $language }. O texto é enviado como foi escrito.
desk-untranslated-unavailable = O tradutor não está respondendo neste momento. Se ainda não tiver voltado na hora do envio, o texto segue como foi escrito.
desk-untranslated-too-late = A tradução está demorando. Se não estiver pronta na hora do envio, o texto segue como foi escrito, e a tradução vem depois.
desk-untranslated-spans-lost = A tradução perderia um link, um número ou um nome. O texto é enviado como foi escrito.
desk-untranslated-too-long = O texto é muito longo para ser traduzido de uma vez. É enviado como foi escrito; partes menores podem ser traduzidas.
desk-untranslated-nothing-to-translate = Aqui não há nada para traduzir. O texto é enviado como está.
desk-attach = Enviar um anexo
desk-attachment = Anexo { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macros
desk-macro-new = Nova macro
desk-macro-edit = Editar macros
desk-macro-name = Nome
desk-macro-for = Para quem?
desk-macro-for-me = Só para mim
desk-macro-for-all = Para todos
desk-macro-steps = Etapas
desk-macro-step-add = Adicionar uma etapa
desk-macro-step-down = Mover para baixo
desk-macro-step-remove = Remover
desk-macro-delete-question = Apagar a macro “{ $name }”?
desk-macro-conflict = Outra pessoa alterou esta macro. Escolha-a na lista para ver a versão dela.
desk-macro-done = “{ $name }” foi executada.
desk-macro-partly = “{ $name }” não pôde ser executada por completo
desk-macro-undone = “{ $name }” foi desfeita.
desk-step-reply = Enviar uma resposta pronta
desk-step-tag = Adicionar uma etiqueta
desk-step-untag = Remover uma etiqueta
desk-step-set-attribute = Definir um atributo
desk-step-prioritise = Definir a prioridade
desk-step-note = Adicionar uma nota privada
desk-step-take = Assumir a conversa
desk-step-pass-on = Transferir
desk-step-close = Encerrar a conversa
desk-step-done = Feito
desk-step-skipped = Não tentado
desk-level-normal = Normal
desk-level-high = Alta
desk-level-highest = Muito alta
desk-command = Buscar e executar
desk-command-placeholder = Conversa, resposta, macro, artigo ou ação
desk-command-actions = Ações
desk-command-articles = Artigos
desk-command-pages = Páginas
desk-command-none = Nenhum resultado. Tente outra palavra.
desk-command-found = Resultados: { $number }
desk-draft-elsewhere = Você escreveu outra coisa aqui em outra janela ou em outro dispositivo.
desk-draft-theirs = Usar aquele texto
desk-draft-mine = Manter este texto

## Painel: o que o assistente fez

desk-decision-answer = Respondeu
desk-decision-clarify = Pediu esclarecimento
desk-decision-handoff = Encaminhou
desk-decision-smalltalk = Conversa informal
desk-decision-relay = Repassou
desk-kind-question = Perguntou se ajudou
desk-kind-notice = Aviso
desk-kind-announcement = Enviado por um programa do site
desk-confidence = { $percent } de certeza
desk-article = Artigo: { $question }
desk-greeting = Saudação: { $name }

## Painel: o contexto

desk-context = Detalhes da conversa
desk-section-visitor = Visitante
desk-section-reason = Por que é preciso uma pessoa
desk-section-attributes = Atributos
desk-attribute-change = Alterar { $name }
desk-attribute-page = É o que diz a página do visitante; ninguém conferiu
desk-attribute-site = Do seu site
desk-attribute-agent = Por { $agent }
desk-attribute-rule = Por uma regra
desk-attribute-of-visitor = Vale em todas as conversas do visitante.
desk-attribute-saved = { $name }: salvo.
desk-attribute-lost = Um colega acabou de alterar { $name }. Veja o novo valor antes de alterá-lo.
desk-section-digest = Em resumo
desk-section-earlier = Conversas anteriores
desk-section-history = O que foi feito
desk-section-understood = O que o assistente entendeu
desk-section-tried = O que ele tentou
desk-section-suggestions = Artigos sugeridos
desk-fact-name = Nome
desk-fact-language = Idioma
desk-fact-channel = Canal
desk-fact-contact-email = E-mail deixado
desk-fact-contact-phone = Telefone deixado
desk-fact-local-time = Hora local
desk-fact-rating = Avaliação
desk-fact-nps = Recomendaria
desk-fact-comment = Comentário
desk-rating = { $points } de { $most }
desk-fact-feeling = Sentimento
desk-fact-wish = Intenção
desk-fact-answer = Melhor resposta
desk-tried-nothing = O assistente não tentou responder.
desk-suggestions-nothing = Nenhum artigo parece servir aqui.
desk-articles-search = Pesquisar artigos
desk-articles-none = Nenhum artigo encontrado.
desk-audience-visitors = Visitantes que entraram na conta
desk-audience-agents = Só atendentes
desk-insert = Inserir
desk-insert-article = Inserir “{ $question }” na resposta
desk-show-answer = Mostrar a resposta
desk-inserted = Texto inserido. Confira; Enter envia.
desk-insert-take-first = Assuma primeiro a conversa e depois insira o artigo.
desk-open-article = Abrir no editor
desk-outcome-helpful = Ajudou
desk-outcome-unhelpful = Não ajudou
desk-outcome-none = Sem reação

desk-digest-first = Primeira pergunta
desk-digest-since = Perguntas seguintes
desk-digest-wishes = Intenções
desk-digest-orders = Pedidos
desk-digest-emails = E-mail
desk-digest-phones = Telefone
desk-digest-amounts = Valores
desk-digest-links = Links
desk-digest-messages = Mensagens

desk-earlier-no-question = Sem pergunta
desk-earlier-before = Veio daqui
desk-earlier-after = Continuou aqui
desk-earlier-nps = Recomenda: { $points } de { $most }
desk-earlier-title = Conversa de { $day }
desk-state-person = Com uma pessoa

desk-deed-opened = Entrou na fila
desk-deed-taken = { $agent } assumiu
desk-deed-accepted = { $agent } aceitou
desk-deed-assigned = Atribuída a { $agent }
desk-deed-declined = { $agent } recusou
desk-deed-transferred = { $agent } transferiu para { $to }
desk-deed-snoozed = { $agent } adiou até { $time }
desk-deed-woken = { $agent } retomou
desk-deed-agent-left = { $agent } precisou sair; de volta à fila
desk-deed-returned = { $agent } devolveu ao assistente
desk-deed-closed = { $agent } encerrou
desk-deed-reopened = { $agent } reabriu
desk-deed-written-again = O visitante voltou a escrever
desk-deed-joined = { $agent } entrou na conversa
desk-deed-taken-over = { $agent } assumiu no lugar de um colega
desk-deed-close-undone = { $agent } desfez o encerramento
desk-deed-withdrawn = { $agent } retirou uma mensagem
desk-deed-tagged = { $agent } alterou as etiquetas
desk-deed-attribute-set = { $agent } alterou { $name }: { $before } → { $after }
desk-deed-macro = { $agent } executou “{ $macro }”
desk-deed-macro-undone = { $agent } desfez “{ $macro }”
desk-deed-prioritised = { $agent } definiu a prioridade
desk-deed-ruled = A regra “{ $rule }” agiu
desk-deed-erased = As mensagens e os dados pessoais foram apagados
desk-deed-left = O visitante saiu da fila

desk-reason-asked = Pediu uma pessoa
desk-reason-not-sure = O assistente não tinha certeza da resposta
desk-reason-not-helpful = As respostas não ajudaram
desk-reason-upset = O visitante demonstra insatisfação
desk-reason-came-back = Voltou com o mesmo problema
desk-reason-reopened = Reaberta depois de encerrada
desk-reason-joined = Um colega entrou na conversa

desk-emotion-calm = Calma
desk-emotion-frustrated = Frustração
desk-emotion-angry = Raiva
desk-emotion-worried = Preocupação
desk-emotion-sad = Tristeza

desk-intent-greet = Uma saudação
desk-intent-goodbye = Uma despedida
desk-intent-thank = Um agradecimento
desk-intent-affirm = Um sim
desk-intent-deny = Um não
desk-intent-ask-human = Quer falar com uma pessoa
desk-intent-decline-human = Não quer falar com uma pessoa
desk-intent-complain = Uma reclamação
desk-intent-bot-challenge = Pergunta se é um robô
desk-intent-change-language = Quer outro idioma
desk-intent-ask-question = Uma pergunta

desk-channel-web = Site
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-mail
desk-channel-webhook = Webhook

desk-sent-photo = Foto
desk-sent-video = Vídeo
desk-sent-animation = Animação
desk-sent-voice = Mensagem de voz
desk-sent-audio = Arquivo de áudio
desk-sent-document = Documento
desk-sent-sticker = Figurinha
desk-sent-contact = Contato
desk-sent-location = Localização
desk-sent-invitation = Convite para uma reunião
desk-sent-unknown = Algo que não pode ser mostrado aqui
desk-in-reply-to = Em resposta a
desk-corrected = Corrigido pelo visitante
desk-fault-too-large = Não aceito: grande demais
desk-fault-gone = A plataforma não o tem mais
desk-fault-unreachable = Não foi possível obtê-lo da plataforma
desk-fault-refused = Não aceito: arquivos deste tipo não são seguros aqui
desk-fault-quota = Não aceito: não há espaço para mais arquivos
desk-unreachable-blocked = O visitante nos bloqueou: nada do que você escreve chega.
desk-unreachable-stopped = O visitante pediu para não receber mensagens: nada chega até ele escrever de novo.
desk-unreachable-undeliverable = A plataforma não consegue alcançar este visitante: nada do que você escreve chega.
desk-unreachable-window = A última mensagem do visitante é antiga demais: a plataforma entrega o que você escrever quando ele voltar a escrever.
desk-unreachable-away = O visitante fechou a página: o que você escreve chega quando ele voltar.
desk-visitor-here = Na página
desk-visitor-gone = Fora da página

## Painel: os relatórios

desk-report-range = Dias
desk-report-days =
    { $days ->
        [one] Último dia
        [many] Últimos { $days } de dias
       *[other] Últimos { $days } dias
    }
desk-report-from = De
desk-report-to = Até
desk-report-csv = Baixar em CSV
desk-report-overview = Visão geral
desk-report-remark = Os dias começam à meia-noite em { $zone }. As variações são em relação ao período de { $from } a { $to }. O ponto de interrogação ao lado de um número diz o que ele significa; o número leva às suas conversas.
desk-report-none = Ainda não há dados
desk-report-nothing = Nada nestes dias.
desk-report-waiting = Em espera agora
desk-report-waiting-nobody = Ninguém está esperando.
desk-report-waiting-longest = A espera mais longa: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } encaminhada a pessoas
        [many] { $count } encaminhadas a pessoas
       *[other] { $count } encaminhadas a pessoas
    }
desk-report-first-response = Primeira resposta, mediana
desk-report-resolution = Resolução, mediana
desk-report-p90 = 9 em cada 10 em até { $time }
desk-report-conversations = Conversas
desk-report-handoffs = Encaminhamentos
desk-report-closed = Encerradas
desk-report-left = Saíram da fila
desk-report-first-response-median = Primeira resposta, mediana
desk-report-first-response-p90 = Primeira resposta, 9 em cada 10
desk-report-resolution-median = Resolução, mediana
desk-report-resolution-p90 = Resolução, 9 em cada 10
desk-report-containment = Resolução automática
desk-report-containment-hint = sem precisar de uma pessoa
desk-report-first-contact-resolution = Resolução no primeiro atendimento
desk-report-first-contact-resolution-hint = uma pessoa resolveu logo na primeira vez
desk-report-ratings = Avaliações
desk-report-csat = Satisfação (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } de 5 em { $count } avaliação
        [many] { $mean } de 5 em { $count } de avaliações
       *[other] { $mean } de 5 em { $count } avaliações
    }
desk-report-csat-mean = Avaliação média
desk-report-nps = Net Promoter Score
desk-report-nps-hint = de −100 a +100
desk-report-chart-volume = Conversas e encaminhamentos
desk-report-chart-response = Tempo até a primeira resposta
desk-report-chart-shares = Resolução automática e satisfação
desk-report-chart-days = { $figures }, por dia, de { $from } a { $to }. Os números estão na tabela ao lado.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, o maior grupo. Todos os números estão na tabela abaixo.
        [many] { $figure }, os { $count } de maiores grupos. Todos os números estão na tabela abaixo.
       *[other] { $figure }, os { $count } maiores grupos. Todos os números estão na tabela abaixo.
    }
desk-report-day = Dia
desk-report-language = Idioma
desk-report-team = Equipe
desk-report-agent = Atendente
desk-report-article = Artigo
desk-report-by-language = Por idioma
desk-report-by-team = Por equipe
desk-report-by-agent = Por atendente
desk-report-by-article = Por artigo
desk-report-comments = O que os visitantes escreveram
desk-report-contained = Resolvidas pelo assistente
desk-report-came-back = Voltaram
desk-report-refused = A resposta não ajudou
desk-report-not-understood = Não entendidas
desk-report-no-question = Sem pergunta
desk-report-handed-over = Passadas a uma pessoa
desk-report-helpful = Respostas úteis
desk-report-answered = Respondidas por pessoas
desk-report-first-response-open-median = Primeira resposta no horário de atendimento, mediana
desk-report-first-response-open-p90 = Primeira resposta no horário de atendimento, 9 em cada 10
desk-report-resolution-open-median = Resolução no horário de atendimento, mediana
desk-report-resolution-open-p90 = Resolução no horário de atendimento, 9 em cada 10
desk-report-first-reply-kept = Primeira resposta no prazo
desk-report-next-reply-kept = Próxima resposta no prazo
desk-report-resolution-kept = Resolvidas no prazo
desk-report-targets-missed = Metas não cumpridas
desk-report-meaning = O que significa “{ $figure }”?
desk-report-means-conversations = Conversas que começaram nestes dias e nas quais o visitante escreveu.
desk-report-means-contained = Conversas que nunca chegaram a uma pessoa, cuja última pergunta foi respondida por um artigo e cujo visitante não disse que a resposta não ajudou, não voltou em sete dias pelo mesmo artigo nem precisou de uma pessoa por um assunto desconhecido.
desk-report-means-came-back = Conversas que nunca chegaram a uma pessoa e terminaram com uma resposta, mas cujo visitante começou outra em sete dias: sobre o mesmo artigo, ou uma que chegou a uma pessoa e cujo assunto não se conhece.
desk-report-means-refused = Conversas que nunca chegaram a uma pessoa e cujo visitante disse que a última resposta não ajudou.
desk-report-means-not-understood = Conversas que nunca chegaram a uma pessoa e nas quais o assistente não tinha resposta para a última pergunta: pediu um esclarecimento e ficou por isso mesmo.
desk-report-means-no-question = Conversas que nunca chegaram a uma pessoa e nas quais nada foi perguntado, por exemplo só uma saudação.
desk-report-means-handed-over = Conversas que chegaram a uma pessoa pelo menos uma vez, em qualquer momento.
desk-report-means-containment = Proporção das conversas resolvidas pelo assistente entre todas as que começaram nestes dias. Nos últimos sete dias ela ainda pode cair, pois os visitantes podem voltar.
desk-report-means-helpful = Proporção de respostas úteis entre as do assistente que os visitantes avaliaram.
desk-report-means-handoffs = Quantas vezes as conversas passaram a uma pessoa nestes dias; a mesma conversa pode contar várias vezes.
desk-report-means-answered = Encaminhamentos destes dias em que uma pessoa escreveu pelo menos uma vez. Contam para quem escreveu primeiro.
desk-report-means-closed = Encaminhamentos destes dias encerrados por pessoas, inclusive spam. Contam para quem ficou com eles por último.
desk-report-means-left = Encaminhamentos destes dias cujo visitante não quis mais esperar.
desk-report-means-first-response = Tempo do encaminhamento até a primeira mensagem de uma pessoa, inclusive fora do horário de atendimento. Conta para quem a escreveu. Metade dos tempos fica abaixo da mediana; 9 em cada 10, abaixo do outro valor.
desk-report-means-first-response-open = O mesmo tempo, mas só a parte dentro do horário de atendimento da equipe, ou da primeira equipe quando não há nenhuma.
desk-report-means-resolution = Tempo do encaminhamento até o encerramento, inclusive fora do horário de atendimento, dos encaminhamentos encerrados. Metade dos tempos fica abaixo da mediana; 9 em cada 10, abaixo do outro valor.
desk-report-means-resolution-open = O tempo de resolução, mas só a parte dentro do horário de atendimento da equipe, ou da primeira equipe quando não há nenhuma.
desk-report-means-first-reply-kept = Das primeiras respostas para as quais a equipe tinha uma meta: as que vieram no prazo. Cada uma conta no dia em que se decidiu: quando alguém respondeu ou quando o prazo acabou. Conta para quem respondeu; se não foi cumprida, para quem tinha então a conversa.
desk-report-means-next-reply-kept = Das mensagens seguintes dos visitantes para as quais a equipe tinha uma meta: as que foram respondidas no prazo, da primeira mensagem sem resposta até a próxima mensagem de uma pessoa. Cada uma conta no dia em que se decidiu; se não foi cumprida, para quem tinha então a conversa.
desk-report-means-resolution-kept = Dos encaminhamentos para os quais a equipe tinha uma meta: os que foram encerrados no prazo, sem o tempo adiado e sem spam. Cada um conta no dia em que se decidiu, para quem tinha então a conversa.
desk-report-means-targets-missed = Quantas vezes, nesses dias, acabou o prazo de uma primeira resposta, de uma próxima resposta ou de uma resolução; uma conversa pode contar várias vezes.
desk-report-means-first-contact-resolution = Dos primeiros encaminhamentos encerrados das conversas, sem contar spam: proporção dos que foram encerrados como resolvidos, não foram reabertos em sete dias, não receberam nota 1 ou 2 e cujo visitante não voltou pelo mesmo assunto em sete dias a partir do início.
desk-report-means-ratings = Pesquisas que os visitantes responderam nestes dias.
desk-report-means-csat = Proporção de notas 4 ou 5 entre todas as notas de 1 a 5 dadas nestes dias.
desk-report-means-csat-mean = Média de todas as notas de 1 a 5 dadas nestes dias.
desk-report-means-nps = Proporção de respostas 9 e 10 menos a proporção das de 0 a 6, entre todas as respostas de 0 a 10 dadas nestes dias.
desk-report-new = novo
desk-report-as-before = como antes
desk-report-points = pontos
desk-report-sides = Assistente e pessoas
desk-report-assistant = Só o assistente
desk-report-people = Pessoas
desk-report-hours = Por hora da semana
desk-report-channel = Canal
desk-report-tag = Etiqueta
desk-report-reason = Motivo
desk-report-by-channel = Por canal
desk-report-by-tag = Por etiqueta
desk-report-by-reason = Por motivo do encaminhamento
desk-report-somebody = Alguém que saiu
desk-report-has-left = { $name } (já saiu)
desk-report-nobody = Ninguém
desk-report-no-team = Sem equipe
desk-report-team-gone = Uma equipe apagada
desk-report-back = Voltar ao relatório
desk-report-more = Mostrar mais
desk-report-began = Início
desk-report-value = Valor
desk-report-counts = conta
desk-report-counts-not = não conta
desk-report-json = Baixar em JSON
desk-report-comments-csv = Baixar todos os comentários em CSV

## Desk: wallboard

desk-wallboard = Painel de parede
desk-wallboard-longest = Maior espera
desk-wallboard-available = Pessoas disponíveis
desk-wallboard-answered = Respondidas hoje
desk-wallboard-assistant = Resolvidas hoje pelo assistente
desk-wallboard-satisfaction = Satisfação hoje
desk-wallboard-fresh = Atualizado às { $time }
desk-wallboard-stale = Desatualizado: últimos números das { $time }

## Painel: os atalhos de teclado

desk-shortcuts = Atalhos de teclado
desk-shortcut-move = Navegar pela lista
desk-shortcut-open = Abrir a conversa
desk-shortcut-search = Pesquisar conversas
desk-shortcut-command = Buscar e executar qualquer coisa
desk-shortcut-macros = Executar uma macro
desk-shortcut-offer = Aceitar ou recusar a conversa oferecida
desk-shortcut-canned = Inserir uma resposta pronta ao escrever
desk-shortcut-suggest = Inserir um artigo sugerido
desk-shortcut-note = Escrever uma nota privada
desk-shortcut-transfer = Transferir
desk-shortcut-snooze = Adiar
desk-shortcut-close = Encerrar a conversa
desk-shortcut-take = Assumir a conversa
desk-shortcut-reply = Escrever uma resposta
desk-shortcut-send = Enviar a resposta
desk-shortcut-as-written = Enviar a resposta como foi escrita, sem traduzir
desk-shortcut-leave = Sair do campo ou voltar
desk-shortcut-help = Mostrar este resumo
desk-shortcuts-close = Fechar o resumo

## Painel: quando algo falha

desk-error-unreachable = O servidor não está acessível neste momento. Nada do que você escreveu se perdeu.
desk-error-timed-out = O servidor está demorando demais. Tente de novo, por favor.
desk-error-not-yours = Esta conversa não é sua, por isso a resposta não foi enviada.
desk-error-conversation-closed = Esta conversa já está encerrada, por isso a resposta não foi enviada.
desk-error-unknown-conversation = Esta conversa não existe mais.
desk-error-not-waiting = Esta conversa não está mais esperando por uma pessoa.
desk-error-not-with-bot = Esta conversa não está mais com o assistente. Veja-a de novo.
desk-error-not-closed = Esta conversa já está aberta. Veja-a de novo.
desk-error-visitor-elsewhere = O visitante já começou uma nova conversa. Responda lá.
desk-error-too-late = É tarde demais para retirar a mensagem: o visitante já a recebeu.
desk-error-erased = Esta conversa foi apagada e não pode ser reaberta.
desk-error-invalid-tag = Uma etiqueta tem de 1 a 50 caracteres, e uma conversa no máximo 20 etiquetas.
desk-error-invalid-attribute = Este valor não serve. Escreva números como 12.5 e links completos, com https://.
desk-error-unknown-attribute = Este atributo não existe mais.
desk-error-too-many-views = Não é possível salvar mais visualizações. Apague uma primeiro.
desk-error-already-taken = Um colega já assumiu esta conversa.
desk-error-message-too-long = A resposta é muito longa. Envie-a em duas partes.
desk-error-not-allowed = A sua conta não tem permissão para fazer isso.
desk-error-offered = Esta conversa está sendo oferecida a um colega. Espere meio minuto.
desk-error-not-offered = Esta oferta não vale mais. Você pode assumir a conversa na fila.
desk-error-same-agent = Este colega já tem a conversa.
desk-error-agent-away = Este colega não está mais no painel. Escolha outra pessoa ou uma equipe.
desk-error-unknown-agent = Este colega não está mais no painel. Escolha outra pessoa.
desk-error-unknown-team = Esta equipe não existe mais. Escolha outra.
desk-error-changed-meanwhile = A conversa acabou de mudar. Confira-a de novo.
desk-error-attachment-too-large = O anexo tem mais de { $limit } MB. Envie um menor.
desk-error-attachment-refused = Este tipo de anexo não pode ser enviado aqui. São aceitos: imagens, áudio, vídeo, PDF, texto e documentos do Office.
desk-error-attachment-mismatch = O conteúdo deste arquivo não corresponde ao nome. Envie o arquivo original.
desk-error-files-storage-full = Não há mais espaço para anexos neste site. Envie um link e avise um administrador.
desk-error-unknown-attachment = Este anexo não existe mais.
desk-error-shortcut-taken = Outra resposta pronta já tem este atalho. Escolha outro.
desk-error-unknown-canned-reply = Esta resposta pronta não existe mais.
desk-error-invalid-macro = Dê um nome e preencha de uma a dez etapas. Transferir ou encerrar vem por último.
desk-error-unknown-macro = Esta macro não existe mais.
desk-error-too-many-macros = Não é possível salvar mais macros. Apague uma primeiro.
desk-error-unknown-run = Não há mais nada para desfazer aqui.
desk-error-run-under-way = Isto já está sendo executado. Olhe de novo em instantes.
desk-error-not-in-language = Esta resposta pronta não está escrita no idioma do visitante.
desk-error-order-unknown = Esta resposta pronta precisa de um número de pedido, e o visitante não informou nenhum.
desk-error-comes-first = Este visitante vem antes de todos, e isso continua assim.
desk-error-invalid-days = Escolha um primeiro dia anterior ao último, com 400 dias entre eles no máximo.
desk-error-invalid-time = Escolha um momento futuro, nos próximos 90 dias.
desk-error-other = Não funcionou. Tente de novo, por favor.

## Editor: a moldura

editor-title = Artigos
editor-page-title = Editor de artigos
editor-skip = Ir para o conteúdo
editor-sign-out = Sair
editor-to-desk = Painel de atendimento
editor-page-language = Idioma da página
editor-loading = Carregando…
editor-retry = Tentar de novo
editor-close = Fechar
editor-cancel = Cancelar
editor-dismiss = Dispensar esta mensagem

## Editor: a lista

editor-new = Novo artigo
editor-search = Pesquisar artigos
editor-search-placeholder = Pesquisar em perguntas, respostas e IDs
editor-filter-status = Status
editor-filter-language = Idioma
editor-status-all = Todos
editor-status-draft = Rascunho
editor-status-published = Publicado
editor-status-withdrawn = Retirado
editor-status-new = Ainda não salvo
editor-language-any = Todos os idiomas
editor-count =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }
editor-range = { $from } a { $to } de { $count }
editor-page-previous = Página anterior
editor-page-next = Próxima página
editor-no-category = Sem categoria
editor-no-question = Sem pergunta
editor-languages-of = Idiomas deste artigo
editor-language-source = { $language }, idioma original
editor-language-stale = { $language }, desatualizado
editor-languages-more = e mais { $count }
editor-updated = Alterado { $when }
editor-empty-title = Falta escrever o primeiro artigo
editor-empty-text = Comece por uma pergunta frequente dos visitantes. Uma boa resposta em um idioma já ajuda em todos.
editor-nothing-title = Nada encontrado
editor-nothing-text = Nenhum artigo corresponde a esta pesquisa e a estes filtros.
editor-nothing-clear = Mostrar todos os artigos
editor-nothing-write = Escrever um artigo sobre “{ $search }”
editor-list-failed = Não foi possível carregar os artigos.

## Editor: um artigo

editor-back = Todos os artigos
editor-article-unknown-title = Este artigo não existe
editor-article-unknown-text = Pode ter sido apagado, ou o link não está completo.
editor-article-failed = Não foi possível carregar o artigo.
editor-unsaved = Alterações não salvas
editor-saved-at = Salvo { $when }
editor-save-draft = Salvar rascunho
editor-save = Salvar
editor-publish = Publicar
editor-publish-again = Publicar de novo
editor-withdraw = Retirar
editor-delete = Apagar
editor-saving = Salvando…
editor-languages = Idiomas
editor-language-add = Idioma
editor-language-add-name = Adicionar um idioma
editor-language-remove = Remover { $language }
editor-language-written-in = Escrito em
editor-language-fault = { $language }, precisa de revisão
editor-stale-text = O texto em { $source } mudou desde que este foi escrito. Compare os dois e corrija este texto ou confirme que continua certo.
editor-source-show = Mostrar o texto em { $source }
editor-source-hide = Ocultar o texto em { $source }
editor-question = Pergunta
editor-question-hint = Como um visitante perguntaria.
editor-question-placeholder = Por exemplo: Como devolvo um produto?
editor-phrasings = Outras formulações
editor-phrasings-hint = O que os visitantes escrevem de fato, com outras palavras, em versão curta e longa. Com elas, o assistente reconhece perguntas parecidas, em todos os idiomas.
editor-phrasings-add = Adicionar uma formulação
editor-phrasings-placeholder = Escreva uma e pressione Enter, ou cole várias linhas
editor-phrasings-remove = Remover “{ $phrasing }”
editor-phrasings-item = Formulação { $number }
editor-phrasings-add-button = Adicionar
editor-phrasings-added =
    { $count ->
        [one] { $count } formulação adicionada
        [many] { $count } de formulações adicionadas
       *[other] { $count } formulações adicionadas
    }
editor-phrasings-known = Esta formulação já está na lista.
editor-answer = Resposta
editor-answer-hint = Markdown: **negrito**, listas com - e links como [texto](https://…)
editor-answer-preview = Prévia
editor-answer-preview-empty = A resposta aparece aqui como os visitantes vão vê-la.
editor-answer-preview-failed = Não é possível mostrar a prévia neste momento. O que você escreveu está seguro.
editor-answer-bold = Negrito
editor-answer-list = Lista
editor-answer-link = Link
editor-answer-link-text = texto
editor-answer-article = Link para um artigo
editor-answer-file = Imagem ou arquivo
editor-answer-snippet = Trecho
editor-answer-missing-snippet = Não existe o trecho “{ $name }”. Os visitantes não veem nada no lugar dele.
editor-answer-missing-article = Os visitantes não encontram o artigo “{ $name }”. Eles veem o texto sem link.
editor-answer-missing-file = Não existe o arquivo “{ $name }”. Insira-o de novo.
editor-link-article-title = Link para um artigo
editor-link-article-hint = O link leva os visitantes à página de ajuda do artigo, no idioma deles, se houver.
editor-file-title = Inserir uma imagem ou um arquivo
editor-file-choose = Escolher um arquivo
editor-file-hint = Imagens e arquivos PDF, de texto, Word e Excel de até 10 MB. Você também pode soltar um arquivo sobre a resposta ou colar uma imagem.
editor-file-sending = Enviando…
editor-fault-files-storage-full = Não há mais espaço para arquivos neste site. Retire alguns de outros artigos ou peça mais espaço a um administrador.
editor-file-alt = O que a imagem mostra?
editor-file-alt-hint = Esta descrição é lida para quem não pode ver a imagem e aparece no lugar dela onde imagens não são mostradas.
editor-file-alt-missing = Descreva a imagem em poucas palavras.
editor-file-said = Texto do link
editor-file-insert = Inserir
editor-details = Detalhes
editor-id = ID
editor-id-hint = Nome curto em links e arquivos. Não pode ser alterado depois.
editor-category = Categoria
editor-category-hint = Agrupa os artigos na lista.
editor-readers-title = Para os leitores
editor-readers-page = Abrir a página de ajuda
editor-readers-row = { $language }: útil { $yes }, não útil { $no }
editor-readers-none = Nos últimos noventa dias, ninguém disse se ajudou.
editor-live-title = Dados em tempo real
editor-live-hint = A resposta pode dizer o que outro sistema sabe nesse momento, por exemplo, em que ponto está um pedido. Os administradores definem o que se pode consultar.
editor-live-action = O que se consulta
editor-live-none = Nada: é dada a resposta do próprio artigo
editor-live-template = Resposta com dados em tempo real
editor-live-template-hint = Os valores são escritos entre chaves: { $values }. Se nada for encontrado, é dada a resposta do próprio artigo.
editor-live-save = Salvar os dados em tempo real
editor-live-done = Os dados em tempo real foram salvos.
editor-fault-own-answer-missing = Escreva a resposta com dados em tempo real também no idioma do artigo.
editor-fault-live-answer-too-long = A resposta com dados em tempo real pode ter até 20.000 caracteres.
editor-fault-language-not-spoken = A resposta com dados em tempo real está em um idioma que o site não fala. Carregue o artigo de novo; um administrador pode adicionar o idioma.
editor-fault-unknown-action = O que seria consultado não existe mais. Escolha outra coisa.
editor-tags = Etiquetas
editor-tags-hint = Pressione Enter ou vírgula depois de cada uma.
editor-tags-remove = Remover a etiqueta “{ $tag }”

## Editor: o resultado

editor-done-draft = O rascunho foi salvo.
editor-done-saved-withdrawn = Salvo. O artigo continua retirado.
editor-done-published = Publicado. O assistente já responde com este artigo.
editor-done-withdrawn = Retirado. O assistente não usa mais este artigo.
editor-done-deleted = O artigo foi apagado.
editor-done-nothing = Tudo já está salvo.
editor-fault-some = Confira os campos marcados.
editor-fault-question = Escreva a pergunta.
editor-fault-answer = Escreva a resposta. Para um rascunho, basta uma versão aproximada.
editor-fault-answer-translation = Escreva a resposta neste idioma ou remova o idioma.
editor-fault-id = Uma palavra sem espaços nem barras, por exemplo devolver-um-produto.
editor-fault-id-missing = Dê um ID ao artigo.
editor-fault-id-taken = Outro artigo já tem este ID.
editor-failed-unreachable = O servidor não está acessível. O seu texto fica aqui; tente de novo daqui a pouco.
editor-failed-signed-out = Entre de novo, por favor. O seu texto fica aqui.
editor-failed = Não funcionou: { $message }

## Editor: antes de algo acontecer

editor-leave-title = Sair sem salvar?
editor-leave-text = As suas alterações não foram salvas.
editor-leave-go = Sair sem salvar
editor-leave-stay = Ficar aqui
editor-withdraw-title = Retirar este artigo?
editor-withdraw-text = O assistente deixa de responder com ele. O texto é mantido e pode ser publicado de novo.
editor-delete-title = Apagar este artigo?
editor-delete-text = “{ $question }” é apagado em todos os idiomas. Você pode recuperá-lo em “Artigos apagados”. Se quiser só deixá-lo de lado, retire-o.
editor-delete-go = Apagar
editor-remove-language-title = Remover { $language }?
editor-remove-language-text = A pergunta, as formulações e a resposta em { $language } desaparecem assim que você salvar.
editor-remove-language-go = Remover o idioma
editor-conflict-title = Outra pessoa salvou este artigo
editor-conflict-text = Durante a sua edição, um colega salvou outra versão. Qual delas deve ficar?
editor-conflict-differs = Estas partes são diferentes:
editor-conflict-theirs = Carregar a outra
editor-conflict-mine = Manter a minha
editor-conflict-later = Decidir depois
editor-gone-title = Outra pessoa apagou este artigo
editor-gone-text = O seu texto continua aqui. Quer salvá-lo como um novo artigo?
editor-gone-save = Salvar como novo

## Editor: what becomes of an article

editor-status-archived = Arquivado
editor-archive = Arquivar
editor-archive-title = Arquivar este artigo?
editor-archive-text = O assistente deixa de responder com ele, e ele sai da lista. Você o encontra em “Arquivado” e pode publicá-lo de novo.
editor-linked-from = Estes artigos têm links para ele, que não vão mais levar a lugar nenhum:
editor-linked-renamed = Os artigos com links para ele mantêm o próprio texto do link: { $names }
editor-done-archived = Arquivado. Você o encontra em “Arquivado”.
editor-done-saved-archived = Salvo. O artigo continua arquivado.
editor-save-later = Salvar para depois
editor-publish-changes = Publicar alterações
editor-done-staged = Salvo. Os visitantes só veem quando você publicar.
editor-staged-mark = Alterações não publicadas
editor-broken = Referências quebradas
editor-staged-text = Os visitantes ainda não veem estas alterações.
editor-staged-show = Mostrar o que mudou
editor-staged-seen = Os visitantes veem
editor-staged-wanted = A publicar
editor-staged-discard = Descartar alterações
editor-staged-discard-title = Descartar estas alterações?
editor-staged-discard-text = O artigo fica como os visitantes o veem agora. As alterações continuam no histórico.
editor-done-discarded = As alterações foram descartadas.
editor-more = Mais
editor-history = Histórico
editor-history-older = Mostrar mais antigas
editor-history-by = { $author }, { $when }
editor-history-choose = Escolha uma entrada para ver o que ela mudou.
editor-history-changed = O que mudou
editor-history-compared = Comparado com agora
editor-history-same = O texto é o mesmo.
editor-history-restore = Restaurar este texto
editor-history-unsaved = Salve ou descarte primeiro o que você está escrevendo.
editor-done-restored = O texto anterior está de volta.
editor-done-restored-staged = O texto anterior está de volta. Os visitantes o veem quando você publicar.
editor-deed-saved = Salvo
editor-deed-staged = Salvo para depois
editor-deed-discarded = Alterações descartadas
editor-deed-published = Publicado
editor-deed-withdrawn = Retirado
editor-deed-archived = Arquivado
editor-deed-deleted = Apagado
editor-deed-restored = Restaurado
editor-deed-released = Publicado na hora marcada
editor-deed-expired = Arquivado na hora marcada
editor-deed-held = Não publicado na hora marcada: há uma resposta vazia
editor-deed-stopped = Não publicado na hora marcada: há perguntas de teste contra
editor-side-before = Antes
editor-side-after = Depois
editor-side-theirs = A outra
editor-side-mine = A sua
editor-schedule = Programação
editor-schedule-publish-at = Publicar em
editor-schedule-expires-at = Arquivar em
editor-schedule-hint = Deixe um campo vazio se nada deve acontecer. Os horários são os de { $zone }.
editor-schedule-save = Salvar os horários
editor-schedule-will-publish = Será publicado: { $when }
editor-schedule-will-expire = Será arquivado: { $when }
editor-done-scheduled = Os horários estão salvos.
editor-fault-invalid-schedule = Escolha horários que ainda estão por vir, e publique antes de arquivar.
editor-fault-nothing-to-publish = Não há alterações para publicar mais tarde. Salve algumas para depois primeiro.
editor-fault-schedule-unsaved = Salve primeiro o que você escreveu e depois escolha os horários.
editor-fault-changed-meanwhile = Um colega alterou isto nesse meio-tempo. Recarregue a página para ver.
editor-fault-attachment-mismatch = Este arquivo está danificado ou não é o que o nome diz. Escolha outro.
editor-fault-attachment-refused = Arquivos deste tipo não podem ser usados nas respostas. Escolha uma imagem, um PDF ou um arquivo de texto, Word ou Excel.
editor-fault-attachment-too-large = O arquivo é grande demais. Escolha um de no máximo 10 MB.
editor-audience = Público
editor-audience-hint = O assistente só responde às pessoas a quem o artigo se destina. Os atendentes encontram todos os artigos.
editor-audience-public = Todos
editor-audience-visitors = Visitantes que entraram na conta
editor-audience-agents = Só atendentes
editor-owner = Responsável
editor-owner-hint = Cuida do artigo.
editor-owner-none = Ninguém
editor-review-by = Revisar até
editor-review-by-hint = A partir desse dia ele aparece em “Para revisar”.
editor-due = Para revisar
editor-filter-only = Restringir a lista
editor-only-all = Nenhum outro filtro
editor-only-mine = Sob minha responsabilidade
editor-deleted = Artigos apagados
editor-deleted-none = Nada foi apagado.
editor-deleted-restore = Restaurar
editor-deleted-done = O artigo está de volta, como rascunho.
editor-unsaved-offer = Você escreveu algo aqui e não salvou: { $when }.
editor-unsaved-take = Recuperar
editor-unsaved-drop = Descartar
editor-wording-conflict-title = Outra pessoa alterou esta mensagem

## Editor: o que responderia o assistente?

editor-ask-title = O que o bot responderia?
editor-ask-open = Testar uma pergunta
editor-ask-intro = Pergunte como um visitante perguntaria, em qualquer idioma. Nada é enviado a ninguém.
editor-ask-question = Pergunta de um visitante
editor-ask-placeholder = Por exemplo: onde está o meu pedido?
editor-ask-language = Idioma
editor-ask-language-detect = Detectar o idioma
editor-ask-send = Perguntar
editor-ask-asking = Perguntando…
editor-ask-again = Perguntando de novo após a sua alteração…
editor-ask-empty = Escreva primeiro uma pergunta.
editor-ask-failed = Não foi possível perguntar ao assistente. Tente de novo, por favor.
editor-ask-before = Antes da sua alteração: { $decision }, { $confidence }
editor-ask-same = A sua alteração não mudou nada para esta pergunta.
editor-ask-decision-answer = Responde
editor-ask-decision-clarify = Pede esclarecimento
editor-ask-decision-handoff = Encaminha a uma pessoa
editor-ask-decision-smalltalk = Conversa informal
editor-ask-says-answer = O visitante receberia este artigo.
editor-ask-says-clarify = O assistente perguntaria ao visitante a qual destas ele se refere.
editor-ask-says-other-words = O assistente pediria ao visitante que usasse outras palavras.
editor-ask-says-handoff = Um colega seria chamado.
editor-ask-says-smalltalk = O visitante receberia uma resposta simpática, sem artigo.
editor-ask-reason-asked = O visitante pede uma pessoa.
editor-ask-reason-upset = O visitante demonstra insatisfação.
editor-ask-reason-not-sure = O assistente não sabe o suficiente sobre o assunto.
editor-ask-reason-came-back = O mesmo problema já apareceu antes.
editor-ask-reason-no-words = Não há nenhuma palavra na mensagem.
editor-ask-confidence = Certeza sobre o melhor artigo
editor-ask-sure-very = certeza alta
editor-ask-sure-fairly = certeza média
editor-ask-sure-hardly = certeza insuficiente
editor-ask-sure-not = não sabe
editor-ask-understood = Entendido como
editor-ask-answer = Resposta
editor-ask-answer-language = em { $language }
editor-ask-here = Este é o artigo em edição
editor-ask-runners = Também considerados
editor-ask-matches = O que ele encontrou
editor-ask-matched = por “{ $phrasing }”
editor-ask-nothing = Nenhum artigo se aproxima desta pergunta.
editor-ask-add-phrasing = Adicionar esta pergunta como formulação
editor-ask-added-phrasing = Adicionada às formulações. Publique para ver o efeito.
editor-ask-write = Escrever um artigo para esta pergunta

## Editor: as mensagens quando uma pessoa assume

editor-views = Partes do editor
editor-view-list = Artigos
editor-view-messages = Mensagens
editor-view-snippets = Trechos
editor-view-glossary = Glossário
editor-wording-intro = O que os visitantes leem, no idioma deles, quando uma pessoa assume. Escreva no estilo da sua empresa: o texto vale a partir do próximo visitante.
editor-wording-language = Idioma das mensagens
editor-wording-search = Pesquisar mensagens
editor-wording-search-placeholder = Pesquisar nas mensagens
editor-wording-tone = Tom
editor-tone-all = Os dois tons
editor-tone-formal = Formal
editor-tone-plain = Informal
editor-wording-own = personalizada
editor-wording-own-count = Personalizadas ({ $count })
editor-wording-own-none = Todas as mensagens mantêm o texto original.
editor-wording-count =
    { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }
editor-wording-nothing-clear = Mostrar todas as mensagens
editor-wording-failed = Não foi possível carregar as mensagens.
editor-wording-invitation = Escolha uma mensagem para lê-la na íntegra e mudar o texto.
editor-wording-back = Todas as mensagens
editor-wording-text = Texto em { $language }
editor-wording-forms = O dado “{ $variable }” decide qual texto é usado. Cada texto tem o seu próprio campo.
editor-wording-form-number = só para { $number }
editor-wording-form-numbers = para { $numbers }
editor-wording-form-such = para números como { $numbers }
editor-wording-form-other = para todos os outros, como { $numbers }
editor-wording-form-rare = para a forma “{ $form }”
editor-wording-variables = Inserir na posição do cursor:
editor-wording-preview = O que o visitante lê
editor-wording-is-original = O texto original
editor-wording-original = O original
editor-wording-to-original = Voltar ao original
editor-wording-original-title = Voltar ao original?
editor-wording-original-text = O que mudou aqui e não foi salvo será perdido.
editor-wording-original-go = Voltar ao original
editor-wording-done = Salvo. Os visitantes leem este texto a partir de agora.
editor-wording-done-original = O texto original está de volta.
editor-wording-history = Textos anteriores
editor-wording-was-original = Retorno ao original
editor-wording-restore = Usar de novo
editor-wording-restore-name = Usar de novo o texto de { $author }, { $when }
editor-part-salutation = Saudação
editor-part-feeling = Como o visitante se sente
editor-part-reason = Por que uma pessoa assume
editor-part-next = O que acontece a seguir
editor-part-waiting = Durante a espera
editor-part-person = Com uma pessoa
editor-part-after = Depois
editor-part-other = Mais
editor-variable-name = nome do visitante
editor-variable-agent = nome do colega
editor-variable-team = equipe
editor-variable-when = dia e hora
editor-variable-place = posição na fila
editor-variable-minutes = número de minutos
editor-variable-hours = número de horas
editor-variable-line = linha de apoio
editor-wording-salutation = Saudação
editor-wording-salutation-when = Vem primeiro, quando o nome do visitante é conhecido.
editor-wording-feeling-calm = Calma
editor-wording-feeling-frustrated = Frustração
editor-wording-feeling-angry = Raiva
editor-wording-feeling-worried = Preocupação
editor-wording-feeling-sad = Tristeza
editor-wording-feeling-despair = Em desespero
editor-wording-feeling-grief = De luto
editor-wording-feeling-emergency = Em perigo
editor-wording-feeling-compromised = Conta ou cartão nas mãos de outra pessoa
editor-wording-misread = Confundido com desespero
editor-wording-despair-nobody = Em desespero, e não há ninguém
editor-wording-despair-line = Em desespero, e quem escuta
editor-wording-apology = Pedido de desculpas
editor-wording-why-not-sure = O assistente não tem certeza
editor-wording-why-not-helpful = As respostas não ajudaram
editor-wording-why-came-back = Voltou com o mesmo problema
editor-wording-takeover = Encaminhada à equipe
editor-wording-takeover-closed = Ninguém está em serviço
editor-wording-next-long-queue = Há muitas pessoas esperando
editor-wording-agent-left = O colega precisou sair
editor-wording-next-place = Posição na fila
editor-wording-next-waiting-time = Tempo de espera
editor-wording-next-waiting-hours = Tempo de espera em horas
editor-wording-next-waiting-hour-and-half = Tempo de espera: uma hora e meia
editor-wording-next-waiting-unknown = Tempo de espera desconhecido
editor-wording-next-nobody-here = Ninguém está no painel
editor-wording-next-when-back = Quando os colegas voltam
editor-wording-next-no-repeating = Nada precisa ser repetido
editor-wording-still-waiting = Escreve durante a espera
editor-wording-still-waiting-first = Escreve e vem antes de todos
editor-wording-waiting-longer = Demora mais do que o previsto
editor-wording-left-queue = Não quer mais esperar
editor-wording-left-queue-solved = Não espera mais: está resolvido
editor-wording-taken = Um colega começa
editor-wording-transferred = Outro colega assume
editor-wording-transferred-away = Passado a uma pessoa ausente
editor-wording-transferred-team = Transferida para uma equipe
editor-wording-given-back = De volta ao assistente
editor-wording-closed = A conversa está encerrada

## Editor: rascunhos automáticos e o que mudou

editor-language-machine = { $language }, rascunho automático, não revisado
editor-machine = Rascunho automático, não revisado.
editor-machine-text = Compare-o com o original e corrija-o. Depois, marque-o como revisado.
editor-machine-reviewed = Revisado
editor-machine-was-reviewed = Revisado. Passa a valer assim que você salvar.
editor-machine-undo = Ainda não
editor-machine-draft-it = Rascunho automático
editor-machine-drafting = Redigindo…
editor-machine-done = O rascunho em { $language } está pronto. Revise-o, por favor.
editor-machine-save-first = Salve primeiro o texto em { $source }: o rascunho automático parte do que está salvo.
editor-drafts-title = Rascunhos automáticos em { $language }?
editor-drafts-text = Artigos: { $number }. Os rascunhos são feitos em segundo plano e aguardam sua revisão. O que alguém escreveu fica como está.
editor-drafts-progress = { $language }: { $done } de { $total } artigos processados
editor-drafts-done = { $language }: { $drafted } de { $total } artigos com rascunho.
editor-drafts-ended = Parou antes de concluir todos. Comece de novo para o restante.
editor-drafts-without = Sem rascunho: { $number }
editor-drafts-chosen = Traduzir os selecionados: { $number }
editor-drafts-choose = Selecionar “{ $question }”
editor-drafts-choose-all = Selecionar todos desta página
editor-drafts-why-written = Alguém escreveu este texto; ele não foi alterado.
editor-drafts-why-up-to-date = Já há um rascunho.
editor-drafts-why-empty = O artigo ainda não tem resposta.
editor-drafts-why-gone = O artigo não existe mais.
editor-drafts-why-changed = Alguém alterou o artigo nesse meio-tempo.
editor-drafts-why-no-pair = O tradutor automático não traduz entre esses idiomas.
editor-drafts-why-too-late = O tradutor automático demorou demais.
editor-drafts-why-spans-lost = Um link, um número ou um termo se perdeu na tradução.
editor-drafts-why-too-long = O texto é longo demais para o tradutor automático.
editor-drafts-why-unavailable = O tradutor automático não responde no momento.
editor-drafts-why-failed = Algo deu errado do nosso lado.
editor-fault-drafts-under-way = Já há rascunhos sendo feitos. Aguarde ou interrompa-os.
editor-changes-show = Comparar antes e agora
editor-changes-hide = Ocultar a comparação
editor-changes-before = Antes
editor-changes-after = Agora
editor-changes-unknown = Não se sabe mais como era o texto antes.
editor-changes-failed = Não é possível mostrar a alteração neste momento. Tente de novo, por favor.
editor-source-part-changed = Mudou desde então
editor-stale-confirm = Continua certo
editor-stale-confirmed = { $language } consta como atualizado.

## Editor: snippets

editor-snippets-intro = Textos curtos que aparecem em muitos artigos, como o horário de funcionamento. Altere um aqui, e todos os artigos que o usam mostram na hora o texto novo.
editor-snippets-add = Novo trecho
editor-snippets-search = Pesquisar trechos
editor-snippets-empty-title = Ainda não há trechos
editor-snippets-empty-text = Escreva aqui o que vários artigos dizem com as mesmas palavras. Depois, insira nas respostas deles com o botão de trechos.
editor-snippets-failed = Não foi possível carregar os trechos.
editor-snippet-pick-title = Inserir um trecho
editor-snippet-name = Nome
editor-snippet-name-hint = Letras minúsculas de a a z, algarismos e hifens, por exemplo horario-funcionamento.
editor-snippet-used = Artigos que o usam
editor-snippet-unused = Nenhum artigo o usa ainda.
editor-snippet-delete-title = Apagar “{ $name }”?
editor-snippet-delete-text = Nestes artigos, o lugar dele vai ficar vazio:
editor-snippet-done = Salvo. Todos os artigos que o usam já mostram o texto novo.
editor-snippet-deleted = Apagado.
editor-snippet-conflict-title = Outra pessoa salvou este trecho
editor-snippet-fault-text = Escreva o texto em pelo menos um idioma.
editor-snippet-fault-taken = Outro trecho já tem este nome.

## Editor: o glossário

editor-glossary-intro = Nomes e termos que nenhum tradutor automático pode traduzir como quiser. Um termo fica como está escrito aqui em todos os idiomas sem uma tradução indicada.
editor-glossary-add = Adicionar termo
editor-glossary-search = Pesquisar termos
editor-glossary-count =
    { $count ->
        [one] { $count } termo
        [many] { $count } de termos
       *[other] { $count } termos
    }
editor-glossary-more =
    { $count ->
        [one] Mais { $count } termo; pesquise para encontrá-lo.
        [many] Mais { $count } de termos; pesquise para encontrá-los.
       *[other] Mais { $count } termos; pesquise para encontrá-los.
    }
editor-glossary-empty-title = Ainda não há termos
editor-glossary-empty-text = Adicione os nomes dos seus produtos ou palavras que a sua empresa usa com um sentido próprio.
editor-glossary-failed = Não foi possível carregar o glossário.
editor-glossary-term = Termo
editor-glossary-remove = Remover o termo “{ $term }”
editor-glossary-rendering = “{ $term }” em { $language }
editor-glossary-rendering-remove = Remover “{ $term }” em { $language }
editor-glossary-language-add = Adicionar um idioma a “{ $term }”
editor-glossary-fault-term = Escreva o termo ou remova-o, por favor.
editor-glossary-done = Salvo. As traduções passam a respeitar o glossário.
editor-glossary-conflict-title = Outra pessoa salvou o glossário
editor-glossary-conflict-text = Durante a sua edição, um colega salvou outra versão. Qual delas deve ficar?

## Editor: scripted dialogues

editor-view-dialogues = Diálogos
editor-dialogues-intro = Conversas que o bot deve dominar. Execute-as após cada mudança maior nos artigos: nem os visitantes nem os atendentes percebem, e elas não contam nos relatórios.
editor-dialogues-new = Novo diálogo
editor-dialogues-play-all = Executar todos
editor-dialogues-stop = Parar
editor-dialogues-search = Pesquisar diálogos
editor-dialogues-outcome = Resultado
editor-dialogues-passed = Passou
editor-dialogues-failed = Falhou
editor-dialogues-unplayed = Não executado
editor-dialogues-count =
    { $count ->
        [one] { $count } diálogo
        [many] { $count } de diálogos
       *[other] { $count } diálogos
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
editor-dialogues-progress = Executados: { $done } de { $total }
editor-dialogues-playing = Executando…
editor-dialogues-played-at = Executado { $when }
editor-dialogues-done-passed = Todos os diálogos saíram como esperado.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } diálogo não saiu como esperado.
        [many] { $count } de diálogos não saíram como esperado.
       *[other] { $count } diálogos não saíram como esperado.
    }
editor-dialogues-busy = Já há diálogos sendo executados. Aguarde até terminarem.
editor-dialogues-import = Importar um arquivo
editor-dialogues-export = Exportar como arquivo
editor-dialogues-imported = Adicionados: { $added }. Alterados: { $changed }. Iguais: { $same }.
editor-dialogues-empty-title = Anote o que o bot deve dominar
editor-dialogues-empty-text = Um diálogo é o que um visitante escreve e o que você espera a cada vez. Execute todos quando os artigos mudarem e veja na hora o que ainda funciona e o que não.
editor-dialogues-empty-example = Começar com este exemplo
editor-dialogues-example-name = Pede uma pessoa
editor-dialogues-example-visitor = Quero falar com uma pessoa
editor-dialogues-load-failed = Não foi possível carregar os diálogos.
editor-dialogues-nothing-clear = Mostrar todos os diálogos
editor-dialogue-back = Todos os diálogos
editor-dialogue-name = Nome
editor-dialogue-name-placeholder = Por exemplo: Pedido, e quanto tempo leva
editor-dialogue-page = Idioma da página do visitante
editor-dialogue-turn = Turno { $number }
editor-dialogue-turn-add = Adicionar um turno
editor-dialogue-turn-up = Mover o turno { $number } para cima
editor-dialogue-turn-down = Mover o turno { $number } para baixo
editor-dialogue-turn-remove = Remover o turno { $number }
editor-dialogue-visitor = O visitante escreve
editor-dialogue-expected = Esperado
editor-dialogue-expected-nothing = Tudo serve.
editor-dialogue-expect = Expectativa
editor-dialogue-expect-name = Adicionar uma expectativa ao turno { $number }
editor-dialogue-seen = O que o bot fez
editor-dialogue-seen-not-yet = Execute o diálogo para ver.
editor-dialogue-seen-outdated = De antes da sua alteração. Execute de novo.
editor-dialogue-holds = como esperado
editor-dialogue-differs = diferente do esperado
editor-dialogue-play = Executar
editor-dialogue-save-play = Salvar e executar
editor-dialogue-done = O diálogo foi salvo.
editor-dialogue-done-passed = Tudo saiu como esperado.
editor-dialogue-done-failed = Nem tudo saiu como esperado. As diferenças estão marcadas.
editor-dialogue-not-played = Não foi possível executar o diálogo. Tente novamente.
editor-dialogue-fault-name = Dê um nome ao diálogo.
editor-dialogue-fault-name-taken = Outro diálogo neste idioma já tem este nome.
editor-dialogue-fault-visitor = Escreva o que o visitante diz.
editor-dialogue-fault-value = Escolha ao menos um, ou remova a expectativa.
editor-dialogue-conflict-title = Outra pessoa salvou este diálogo
editor-dialogue-delete-title = Apagar este diálogo?
editor-dialogue-unknown = Este diálogo não existe
editor-expect-article = Mostra um destes artigos
editor-expect-offers = Mostra ou oferece um destes
editor-expect-covers = Trata também de um destes
editor-expect-not = Não mostra nenhum destes artigos
editor-expect-answers = Mostra um artigo
editor-expect-words = Diz estas palavras
editor-expect-decision = O que o bot faz
editor-expect-person = Espera por uma pessoa
editor-expect-urgent = Vem antes de todos
editor-expect-language = Fala em
editor-expect-picks = Mostra a opção número
editor-expect-talk = Conversa informal como
editor-expect-no-talk = Sem conversa informal como
editor-expect-any = Uma de várias alternativas
editor-expect-any-hint = Veio com um arquivo e fica como está.
editor-expect-picks-last = a última
editor-expect-words-placeholder = Digite e pressione Enter
editor-talk-helpful = Fica contente por ter ajudado
editor-talk-which-language = Pergunta qual idioma
editor-yes = Sim
editor-no = Não
editor-pick-article = Pesquisar um artigo
editor-pick-article-none = Nenhum artigo encontrado
editor-pick-remove = Remover “{ $value }”
editor-seen-article = Artigo mostrado
editor-seen-article-none = Nenhum
editor-seen-choices = Oferecidos

## Editor: articles from files

editor-import-title = Artigos de arquivos
editor-import-hint = Arquivos como { $formats }, ou artigos de { $systems }. Você vê o que mudaria antes que algo seja salvo.
editor-import-choose = Escolher arquivos
editor-import-folder = Escolher uma pasta
editor-import-reading = Lendo os arquivos…
editor-import-columns = Colunas
editor-import-column = Coluna
editor-import-sample = Conteúdo
editor-import-field = Usada como
editor-import-left-out = Deixada de fora
editor-import-encoding = Codificação
editor-import-encoding-auto = Detectar
editor-import-separator = Separador
editor-import-tab = Tabulação
editor-import-language = Onde o idioma não é indicado
editor-import-header = A primeira linha traz os nomes das colunas
editor-import-added = Novos: { $number }
editor-import-changed = Alterados: { $number }
editor-import-same = Iguais: { $number }
editor-import-faults = A corrigir antes: { $number }
editor-import-file = Arquivo
editor-import-row = Linha
editor-import-what = O que corrigir
editor-import-notes = Observações: { $number }
editor-import-rows = Linhas: { $number }
editor-import-go = Importar
editor-import-again = Outros arquivos
editor-import-nothing = Nada mudaria: tudo já está aqui.
editor-import-going = Preparando a busca: { $done } de { $total }
editor-import-held = Retidos: { $number }
editor-import-held-text = Estes artigos falham nas próprias perguntas de teste ou ficam com as de outros. Os novos viram rascunhos, e as alterações esperam até que você as publique.
editor-import-anyway = Publicar estes também
editor-import-sound = Nenhuma pergunta de teste se opõe.
editor-import-overtaken = Nesse meio-tempo, um colega alterou um destes artigos. Veja as alterações novamente.
editor-import-lost = O servidor foi encerrado nesse meio-tempo. Nada foi salvo; importe os arquivos novamente.
editor-import-too-large = Juntos, estes arquivos passam de { $most } MB. Importe-os em partes.
editor-import-guessed = presumida

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Sem resposta
editor-gaps-intro = O que os visitantes perguntaram e o assistente não soube responder bem, reunido por assunto em todos os idiomas.
editor-gaps-show = Quais assuntos
editor-gaps-open = A responder
editor-gaps-answered = Respondidos
editor-gaps-dismissed = Descartados
editor-gaps-proposals = Formulações sugeridas
editor-gaps-period = Período
editor-gaps-days-7 = Últimos 7 dias
editor-gaps-days-28 = Últimas 4 semanas
editor-gaps-days-90 = Últimos 3 meses
editor-gaps-count = Assuntos: { $number }
editor-gaps-asked = Perguntas: { $number }
editor-gaps-before = Período anterior: { $number }
editor-gaps-last = Última pergunta: { $when }
editor-gaps-waiting = Ainda por organizar: { $number }
editor-gaps-none = Não há assuntos aqui.
editor-gaps-empty-title = Nada ficou sem resposta
editor-gaps-empty-text = Quando um visitante não recebe resposta, recebe outra pergunta, uma resposta ruim ou passa para uma pessoa, a pergunta aparece aqui.
editor-gaps-failed = Não foi possível carregar.
editor-gap-back = Todos os assuntos
editor-gap-unknown = Este assunto não existe mais
editor-gap-draft = Escrever um artigo
editor-gap-draft-hint = As perguntas viram suas formulações e a melhor resposta de um atendente, a primeira resposta. Ninguém o vê antes da publicação.
editor-gap-teach = Adicionar a um artigo
editor-gap-which = Qual artigo responde a isto?
editor-gap-nearby = Artigos sobre algo parecido
editor-gap-dismiss = Descartar
editor-gap-reopen = Retomar
editor-gap-questions = O que foi perguntado
editor-gap-answers = O que os atendentes responderam
editor-gap-answers-none = Ninguém respondeu a isto ainda.
editor-gap-taught = Adicionado ao artigo como formulações.
editor-gap-dismissed = Descartado. Não volta se for perguntado de novo.
editor-gap-reopened = De volta aos assuntos a responder.
editor-gap-settled = Um colega já cuidou deste assunto.
editor-gap-unpublished = O artigo ainda não foi publicado
editor-gap-article = Abrir o artigo
editor-gap-since-before = Perguntado em vão no período anterior: { $number }
editor-gap-since-after = Desde então: { $number }
editor-gap-since-answered = Respondido pelo artigo: { $number }
editor-gap-cause-unanswered = Sem resposta
editor-gap-cause-clarify = Pedido de esclarecimento
editor-gap-cause-unhelpful = A resposta não ajudou
editor-gap-cause-person = Passou para uma pessoa
editor-proposals-intro = Aprendido com sua equipe e com os visitantes: perguntas que um artigo responde. Nenhuma é usada antes que você aceite.
editor-proposals-count = Sugestões: { $number }
editor-proposals-empty-title = Nenhuma sugestão
editor-proposals-empty-text = Quando um atendente envia um artigo, ou um visitante escolhe um ou diz que ajudou, a pergunta é sugerida aqui.
editor-proposal-text = Formulação
editor-proposal-accept = Aceitar
editor-proposal-reject = Deixar de fora
editor-proposal-accepted = Adicionada ao artigo.
editor-proposal-rejected = Deixada de fora. Não será sugerida de novo.
editor-proposal-reviewed = Um colega já decidiu sobre isto.
editor-proposal-source-inserted = Um atendente enviou o artigo
editor-proposal-source-chosen = O visitante escolheu o artigo
editor-proposal-source-helped = A resposta ajudou

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Qualidade
editor-quality-synonyms = Sinônimos
editor-quality-duplicates = Artigos parecidos
editor-tests = Perguntas de teste
editor-tests-hint = Uma por linha. Os visitantes nunca as veem. Antes de o artigo ser publicado, cada uma é feita ao assistente, que precisa responder com este artigo.
editor-tests-language = Idioma das perguntas de teste
editor-tests-try = Testar todas as perguntas
editor-tests-trying = Fazendo as perguntas de teste…
editor-tests-far = Feitas: { $done } de { $total }
editor-tests-none = Ainda não há perguntas de teste, nem aqui nem em outros artigos.
editor-tests-failed = Não foi possível fazer as perguntas de teste. Tente novamente.
editor-tests-incomplete = Escreva primeiro uma pergunta e uma resposta.
editor-tests-passed = Encontram este artigo: { $found } de { $total }
editor-tests-won = Ganhas com esta alteração: { $number }
editor-tests-lost = Perdidas com esta alteração: { $number }
editor-tests-same = Nenhuma pergunta de teste do site é ganha ou perdida. São { $total }.
editor-tests-found = encontra o seu artigo
editor-tests-offered = pede esclarecimento e oferece o artigo certo
editor-tests-other = recebe “{ $article }” no lugar dele
editor-tests-missed = não encontra resposta
editor-held-title = A publicação está retida
editor-held-text = Estas perguntas de teste não encontrariam o seu artigo:
editor-held-later = Alterar primeiro
editor-held-anyway = Publicar mesmo assim
editor-held-mark = Retido
editor-held-list = Não publicados como planejado: { $number }
editor-held-show = Mostrar
editor-held-time = Não publicado na hora marcada ({ $when }), porque estas perguntas de teste não teriam encontrado o seu artigo:
editor-held-import = A importação não publicou este artigo ({ $when }), porque estas perguntas de teste não teriam encontrado o seu artigo:
editor-held-empty = Não publicado na hora marcada ({ $when }), porque uma resposta estava vazia. Escreva-a e publique depois.
editor-synonyms-intro = Palavras que aqui significam a mesma coisa, como “COVID-19” e “coronavírus”, ou “pedido” e o nome que a sua marca dá a ele. Uma pergunta com uma delas também é buscada com as outras.
editor-synonyms-add = Adicionar sinônimos
editor-synonyms-words = Palavras separadas por vírgulas
editor-synonyms-remove = Remover { $words }
editor-synonyms-saved = Salvo. A próxima pergunta já é buscada com eles.
editor-synonyms-failed = Não foi possível carregar os sinônimos.
editor-synonyms-empty = Ainda não há sinônimos.
editor-synonyms-lonely = { $word } está sozinha. Escreva outra palavra ao lado ou remova-a.
editor-synonyms-proposed = Sugeridos pelo que os visitantes escrevem
editor-synonyms-pair = { $word } significa { $term }
editor-synonyms-asked = Perguntas: { $number }
editor-synonyms-take = Adicionar
editor-duplicates-intro = Artigos que respondem à mesma pergunta ou que ficariam com as perguntas um do outro. Transforme os dois em um só, e o assistente não precisará mais escolher.
editor-duplicates-failed = Não foi possível comparar os artigos.
editor-duplicates-far = Artigos comparados: { $done } de { $total }
editor-duplicates-none = Não há dois artigos que respondam à mesma pergunta.
editor-duplicates-same = Ambos dão a mesma resposta.
editor-duplicates-taken = Perguntas dele que o outro artigo levaria: { $taken } de { $asked }
editor-merge-keep = Manter este
editor-merge-title = Transformar dois artigos em um?
editor-merge-text = “{ $kept }” recebe todas as formulações, etiquetas e perguntas de teste de “{ $other }”, que depois é retirado. A resposta fica como está.
editor-merge-go = Unir
editor-merge-done = Artigos unidos. O outro foi retirado.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Avaliações
editor-quality-conversation = Conversa inteira
editor-languages-intro = Em que ponto estão seus artigos em cada idioma. Escolha um número para ver os artigos que ele conta.
editor-coverage-there = Existentes
editor-coverage-reviewed = Revisados
editor-coverage-unreviewed = Não revisados
editor-coverage-outdated = Desatualizados
editor-coverage-missing = Faltam
editor-translators = Para tradutores (XLIFF)
editor-translators-open = Em falta, desatualizados ou não revisados
editor-translators-all = Todos os artigos
editor-feedback-intro = O que os visitantes acharam das respostas que receberam. Os artigos que respondem mal vêm primeiro.
editor-conversation-intro = O que diria o bot, mensagem por mensagem, e por quê? Nada é enviado a ninguém e nada fica salvo.
editor-feedback-all = Todos os idiomas
editor-feedback-failed = Não foi possível carregar as avaliações.
editor-feedback-none = Neste período, nenhum artigo foi dado como resposta.
editor-feedback-show = O que foi perguntado
editor-feedback-answered = Respostas: { $number }
editor-feedback-helpful = ajudou
editor-feedback-unhelpful = não ajudou
editor-feedback-unjudged = sem avaliação
editor-feedback-variant = mostrado em { $language }
editor-replay-messages = O que o visitante escreve
editor-replay-placeholder = Uma mensagem por linha, ou uma transcrição
editor-replay-play = Reproduzir
editor-replay-waiting = Espera por uma pessoa.
editor-replay-why = Por quê?
editor-replay-read = Buscado:
editor-replay-read-together = Buscado junto com a pergunta anterior:
editor-replay-words = palavras em comum: { $words }
editor-replay-thresholds = A partir de { $answer } responde, a partir de { $offer } oferece.
