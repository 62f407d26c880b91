## The frame

signin-title-admin = Administração
signin-title-account = A sua conta
signin-intro-admin = Entre para cuidar das pessoas, das equipes e do site.
signin-intro-account = Entre para cuidar da sua senha e dos seus dispositivos.
admin-page-title = Administração
admin-account-title = A sua conta
admin-skip = Ir para o conteúdo
admin-views = Partes da administração
admin-view-people = Pessoas
admin-view-teams = Equipes
admin-view-canned = Respostas prontas
admin-view-tags = Etiquetas
admin-view-attributes = Atributos
admin-view-rules = Regras
admin-view-site = Site
admin-view-channels = Canais
admin-view-webhooks = Webhooks
admin-view-actions = Dados em tempo real
admin-view-log = Registro
admin-to-desk = Painel de atendimento
admin-to-editor = Editor de artigos
admin-page-language = Idioma da página
admin-sign-in = Entrar
admin-sign-out = Sair
admin-dismiss = Dispensar esta mensagem
admin-close = Fechar
admin-cancel = Cancelar
admin-save = Salvar
admin-saved = Salvo.
admin-failed = Não funcionou: { $message }
admin-failed-unreachable = O servidor não está acessível neste momento. Nada se perdeu; tente de novo, por favor.
admin-failed-signed-out = A sua sessão foi encerrada. Entre de novo, por favor.
admin-nothing-found = Nada encontrado. Tente outras palavras.
admin-fault-shortcut-taken = Outra resposta pronta já tem este atalho. Escolha outro.
admin-fault-unknown-canned-reply = Esta resposta pronta não existe mais; talvez alguém a tenha apagado.
admin-fault-tag-exists = Já existe uma etiqueta com este nome.
admin-fault-unknown-tag = Esta etiqueta não existe mais; talvez alguém a tenha renomeado ou apagado.
admin-fault-invalid-tag = Uma etiqueta tem de 1 a 50 caracteres.
admin-fault-invalid-webhook = Dê ao webhook um nome, pelo menos um evento e um endereço completo na internet que comece com https://.
admin-fault-unknown-webhook = Este webhook não existe mais; talvez alguém o tenha apagado.
admin-fault-too-many-webhooks = O número máximo de webhooks foi atingido. Apague um primeiro.
admin-fault-unknown-delivery = Não há nada para enviar de novo; talvez já esteja a caminho.
admin-fault-invalid-action-name = Dê à ação o nome pelo qual o outro sistema a conhece: até 64 letras latinas, algarismos, pontos, hifens e sublinhados, começando por uma letra.
admin-fault-invalid-action-url = Dê um endereço completo na internet que comece com https://, sem usuário nem senha.
admin-fault-invalid-action-details = Uma ação precisa de até cinco dados, cada um com o seu nome.
admin-fault-invalid-action-words = Dê palavras a até 200 códigos; códigos e palavras com até 300 caracteres.
admin-fault-invalid-detail-name = Dê a cada dado um nome de letras latinas, algarismos e sublinhados, começando por uma letra. Os nomes language, visitor_id e visitor_email são reservados.
admin-fault-invalid-detail-label = Escreva o que se pergunta aos visitantes em cada número e cada texto, com até 60 caracteres.
admin-fault-invalid-detail-shapes = Escreva qual é a forma de cada texto: até dez linhas de até 40 caracteres, cada uma com # para um algarismo ou @ para uma letra.
admin-fault-invalid-trial = Preencha todos os dados na forma que eles têm.
admin-fault-language-not-spoken = Algo está escrito em um idioma que o site não fala. Retire-o ou adicione o idioma em “Site”.
admin-fault-action-exists = Já existe uma ação com este nome. Escolha outro.
admin-fault-unknown-action = Esta ação não existe mais; talvez alguém a tenha apagado.
admin-fault-too-many-actions = O número máximo de ações foi atingido. Apague uma primeiro.
admin-fault-attribute-exists = Já existe um atributo com esta chave; talvez esteja aposentado.
admin-fault-invalid-attribute = Não é possível salvar assim. Dê um nome de até 60 caracteres, uma chave de letras latinas e algarismos que comece por letra e, a cada lista, ao menos uma opção.
admin-fault-invalid-logo = Esta imagem não pode ser usada. Escolha um PNG, SVG ou WebP de 16 a 4096 pixels de cada lado; um SVG só pode conter um desenho.
admin-fault-logo-too-large = Esta imagem tem mais de 512 kB. Escolha uma menor.
admin-fault-last-administrator = Este é o último administrador. Antes, torne outra pessoa administradora.
admin-conflict-title = Outra pessoa alterou “{ $name }”
admin-conflict-text = Um colega salvou uma alteração durante a sua edição. Qual delas deve ficar?
admin-conflict-theirs = Carregar a outra
admin-conflict-mine = Manter a minha

## People

admin-people-intro = Todas as pessoas que podem entrar. Escolha uma para mudar o que ela pode fazer ou para encerrar as sessões dela.
admin-people-invite = Convidar alguém
admin-people-you = você
admin-people-invited = Convite enviado
admin-role-agent = Atendente
admin-role-agent-may = conversa com os visitantes
admin-role-supervisor = Supervisor
admin-role-supervisor-may = também vê os números dos colegas e pode agir por eles
admin-role-editor = Editor
admin-role-editor-may = escreve artigos
admin-role-admin = Administrador
admin-role-admin-may = pode fazer tudo
admin-person-name = Nome
admin-person-name-hint = Os visitantes veem este nome.
admin-person-login = Login
admin-person-login-hint = Para entrar, por exemplo, um endereço de e-mail.
admin-person-role = Função
admin-person-languages = Idiomas em que escreve
admin-person-teams = Equipes
admin-person-skills = Especialidades
admin-person-skills-hint = Separadas por vírgulas, por exemplo: devoluções, faturas
admin-person-capacity = Conversas ao mesmo tempo
admin-person-capacity-hint = Não recebe mais do que isso.
admin-person-link = Novo link para escolher uma senha
admin-person-sign-out = Sair em todos os lugares
admin-person-signed-out = { $name } saiu em todos os lugares.
admin-person-deactivate = Desativar
admin-person-deactivated = { $name } não pode mais entrar.
admin-deactivate-title = Desativar { $name }?
admin-deactivate-text = A sessão é encerrada na hora. As conversas abertas voltam para a fila; as mensagens mantêm o nome de quem as escreveu.
admin-link-title = Um link para { $name }
admin-link-text = Entregue este link a { $name }. Ele funciona uma vez, até { $until }, e só é mostrado agora.
admin-link-copy = Copiar o link
admin-link-copied = Copiado.

## One's own account

admin-link-welcome = Olá, { $name }
admin-link-intro = Escolha uma senha. O seu login é { $login }.
admin-link-send = Salvar e entrar
admin-unknown-link = Este link não é válido. Talvez haja outro mais recente; pergunte a um administrador.
admin-link-used = Este link já foi usado. Entre com a sua senha ou peça um novo link.
admin-link-expired = Este link expirou. Peça um novo a um administrador.
admin-password-title = Senha
admin-password-current = Senha atual
admin-password-new = Nova senha
admin-password-hint = Pelo menos 8 caracteres.
admin-password-change = Mudar a senha
admin-password-done = A sua senha foi mudada, e as suas outras sessões foram encerradas.
admin-password-wrong = Essa não é a sua senha atual. Tente de novo, por favor.
admin-sessions-title = Onde a sua sessão está aberta
admin-sessions-hint = Se não reconhecer alguma delas, encerre-a e mude a sua senha.
admin-sessions-here = Aqui
admin-sessions-program = Um programa
admin-sessions-since = Entrada { $when }
admin-sessions-end = Encerrar
admin-sessions-ended = Sessão encerrada lá.
admin-factor-title = Segundo fator
admin-factor-text = Além da senha, é pedido um código do seu celular. Quem descobrir a sua senha não entra só com ela.
admin-factor-set-up = Configurar
admin-factor-since = Ativo desde { $when }
admin-factor-left = Códigos de recuperação restantes: { $number }
admin-factor-new-codes = Novos códigos de recuperação
admin-factor-switch-off = Desativar
admin-factor-off = O segundo fator está desativado.
admin-factor-on = O segundo fator está ativo, e você saiu de todos os outros lugares.
admin-factor-reset = Redefinir o segundo fator
admin-factor-reset-title = Redefinir o segundo fator de { $name }?
admin-factor-reset-text = A pessoa sai de todos os lugares e passa a entrar só com a senha. Confirme que o pedido é mesmo dela.
admin-factor-was-reset = O segundo fator de { $name } foi redefinido.
admin-link-mailed = Também foi enviado para { $login }.
admin-person-provider = Entra com { $provider }: primeira vez { $since }, última { $last }.
admin-person-unlink = Desvincular
admin-person-unlinked = { $name } foi desvinculado.
admin-unlink-title = Desvincular { $name }?
admin-unlink-text = A pessoa sai em todos os lugares. Na próxima entrada, a conta será encontrada de novo pelo login.
admin-link-entry = Este link faz você entrar uma vez como { $login }, sem senha.
admin-link-by-provider = Aqui ninguém entra com senha. Entre com { $provider }.

## Teams and their hours

admin-teams-intro = Quem trabalha junto e quando. Fora deste horário, os visitantes ficam sabendo quando haverá alguém.
admin-teams-add = Adicionar uma equipe
admin-teams-first = Para quem não tem equipe
admin-teams-nobody = Ninguém faz parte dela: todos a atendem
admin-teams-open = Aberta agora
admin-teams-closed = Fechada agora
admin-teams-name = Nome
admin-teams-members = Membros
admin-teams-members-hint = Só eles recebem as conversas da equipe.
admin-teams-delete = Apagar a equipe
admin-team-delete-title = Apagar a equipe { $name }?
admin-team-delete-text =
    { $count ->
        [0] Ninguém está esperando por ela. Os membros ficam.
        [one] { $count } visitante espera por ela e passará a ser atendido por todos. Os membros ficam.
        [many] { $count } de visitantes esperam por ela e passarão a ser atendidos por todos. Os membros ficam.
       *[other] { $count } visitantes esperam por ela e passarão a ser atendidos por todos. Os membros ficam.
    }
admin-team-deleted = A equipe { $name } foi apagada.
admin-hours-title = Horário de atendimento
admin-hours-always = Sempre aberto
admin-hours-zone = Fuso horário
admin-hours-zone-hint = Por exemplo, { $example }.
admin-hours-weekly = Horário semanal
admin-hours-weekly-hint = Se o fim vier antes do início, vale para o dia seguinte.
admin-hours-from = das
admin-hours-to = às
admin-hours-add = Adicionar horário
admin-hours-remove = Remover este horário
admin-hours-country = País dos feriados
admin-hours-no-country = Nenhum país
admin-hours-region = Região
admin-hours-whole-country = O país inteiro
admin-hours-holidays = Outros dias de folga
admin-hours-holidays-hint = Ano-mês-dia, separados por vírgulas.
admin-hours-workdays = Feriados em que se trabalha
admin-hours-workdays-hint = Ano-mês-dia, separados por vírgulas.
admin-service-title = Metas de prazo
admin-service-hint = Em minutos; deixe vazio para nenhuma. O que é urgente tem as metas da linha de cima, a não ser que tenha as suas.
admin-service-first-reply = Primeira resposta
admin-service-next-reply = Próxima resposta
admin-service-resolution = Resolução
admin-service-always = Contar dia e noite, não só no horário de atendimento
admin-service-warn-percent = Avisar quando tiver passado esta parte do prazo, em porcentagem
admin-service-warn-minutes = Ou tantos minutos antes do fim
admin-calendar-before = O mês anterior
admin-calendar-after = O próximo mês
admin-calendar-show = Mostrar este horário
admin-calendar-holiday = Folga
admin-calendar-closed = Fechado

## Canned replies and tags

admin-canned-intro = O que os atendentes escrevem sempre de novo. No painel, basta digitar / e o atalho.
admin-canned-add = Adicionar uma resposta pronta
admin-canned-search = Pesquisar respostas prontas
admin-canned-none = Ainda não há respostas prontas. Adicione a primeira e todos os atendentes poderão usá-la na hora.
admin-canned-shortcut = Atalho
admin-canned-shortcut-hint = Uma palavra, por exemplo: reembolso
admin-canned-language = Idioma
admin-canned-language-hint = Um texto para cada idioma; os que têm um estão marcados.
admin-canned-text = Texto
admin-canned-text-hint = Estes são preenchidos sozinhos: { $variables }
admin-canned-shortcut-wrong = O atalho deve ser uma só palavra de no máximo 50 caracteres, sem barras nem chaves.
admin-canned-empty = Escreva o texto em pelo menos um idioma.
admin-canned-delete = Apagar
admin-canned-delete-title = Apagar a resposta pronta /{ $shortcut }?
admin-canned-delete-text = Ninguém mais a encontrará, em nenhum idioma. O que foi enviado com ela permanece.
admin-canned-deleted = A resposta pronta /{ $shortcut } foi apagada.
admin-tags-intro = Palavras que organizam as conversas. Ao renomear uma etiqueta, ela muda em todas.
admin-tags-add = Adicionar uma etiqueta
admin-tags-search = Pesquisar etiquetas
admin-tags-none = Ainda não há etiquetas. Adicione algumas aqui ou deixe os atendentes começarem com as suas.
admin-tags-name = Etiqueta
admin-tags-name-hint = No máximo 50 caracteres; é guardada em letras minúsculas.
admin-tags-used = Conversas: { $number }
admin-tags-delete = Apagar a etiqueta
admin-tag-delete-title = Apagar a etiqueta “{ $tag }”?
admin-tag-delete-text = Ela é retirada de todas as conversas que a têm, e isso não pode ser desfeito. Conversas: { $number }
admin-tag-deleted = A etiqueta “{ $tag }” foi apagada.
admin-tag-join = Juntar as duas
admin-tag-join-title = Já existe uma etiqueta “{ $tag }”
admin-tag-join-text = Todas as conversas com “{ $before }” recebem “{ $tag }” no lugar. Depois não dá mais para distinguir as duas.
admin-attributes-intro = O que se deve saber de conversas e visitantes além das palavras, como um plano ou um número de pedido. O que o seu site passa com a mesma chave é preenchido sozinho.
admin-attributes-add = Adicionar um atributo
admin-attributes-none = Ainda não há atributos.
admin-attribute-label = Nome
admin-attribute-labels = Nomes em outros idiomas
admin-attribute-labels-hint = Um por linha, com o idioma primeiro, por exemplo nl: Plan
admin-attribute-key = Chave
admin-attribute-key-hint = Como o seu site o chama, por exemplo plan. Não pode ser alterada depois.
admin-attribute-kind = Tipo
admin-attribute-kind-text = Texto
admin-attribute-kind-number = Número
admin-attribute-kind-boolean = Sim ou não
admin-attribute-kind-date = Data
admin-attribute-kind-choice = Lista de opções
admin-attribute-kind-link = Link
admin-attribute-choices = Opções
admin-attribute-choices-hint = Uma por linha.
admin-attribute-owner = Pertence a
admin-attribute-owner-conversation = A conversa
admin-attribute-owner-visitor = O visitante
admin-attribute-editors = Quem pode alterá-lo
admin-attribute-editors-agents = Todos os atendentes
admin-attribute-editors-supervisors = Supervisores
admin-attribute-editors-nobody = Ninguém, só o site
admin-attribute-shown = Mostrar ao lado da conversa
admin-attribute-retired = Aposentar: não aparece em lugar nenhum, e os valores ficam
admin-attribute-is-retired = Aposentado

## The site

admin-site-intro = Como o site aparece e fala, como as conversas chegam às pessoas e por quanto tempo tudo é guardado.
admin-site-looks = Aparência e idiomas
admin-site-name = Nome do site
admin-site-name-hint = Os visitantes o veem no topo do chat.
admin-site-accent = Cor
admin-site-first-language = Idioma principal
admin-site-first-language-hint = Quando não se sabe mais nada do visitante.
admin-site-languages = Idiomas
admin-site-languages-hint = Os visitantes podem escolher entre estes.
admin-site-tone = Como os visitantes são tratados
admin-site-tone-formal = Formal
admin-site-tone-plain = Simples
admin-site-tones = De outro modo em alguns idiomas
admin-site-tones-usual = Como todos os outros
admin-site-fixed = { $variable } está definido no servidor e decide isto.
admin-site-texts = Primeiras palavras
admin-site-texts-language = Em que idioma
admin-site-greeting = Saudação
admin-site-greeting-hint = Se ficar vazio, o Hamdel saúda com as próprias palavras.
admin-site-starters = Perguntas para começar
admin-site-starters-hint = Uma por linha, no máximo quatro.
admin-site-routing = Como as conversas chegam às pessoas
admin-site-assignment = As conversas
admin-site-assignment-pull = são pegas da fila por quem quiser
admin-site-assignment-offer = são oferecidas a uma pessoa depois da outra
admin-site-assignment-auto = vão para a pessoa mais adequada
admin-site-patience = Espera pelo idioma certo, em segundos
admin-site-patience-hint = Quanto tempo um visitante espera por alguém ocupado que escreve no idioma dele.
admin-site-zone-hint = Os dias dos relatórios começam aqui à meia-noite. Vazio: o fuso horário da primeira equipe.
admin-site-retention = Por quanto tempo tudo é guardado
admin-site-retention-hint = Em dias; 0 guarda para sempre.
admin-site-keep-conversations = Textos das conversas
admin-site-keep-files = Arquivos
admin-site-keep-searches = Perguntas do registro de pesquisas
admin-site-logo = Logotipo
admin-site-logo-hint = PNG, SVG ou WebP de no máximo 512 kB. Os visitantes o veem no chat, os atendentes no painel.
admin-site-logo-none = Ainda não há logotipo.
admin-site-logo-choose = Escolher uma imagem
admin-site-logo-remove = Remover o logotipo
admin-site-no-articles = Ainda não há artigos nestes idiomas: { $languages }. Quem escreve neles recebe artigos em outro idioma, com uma frase que avisa disso.

## Help lines, for when nobody is there

admin-help-title = Outros contatos
admin-help-intro = Os visitantes os veem quando não há ninguém para responder, primeiro os do próprio país.
admin-help-country = País
admin-help-elsewhere = Todos os outros lugares
admin-help-phone = Telefone
admin-help-mail = E-mail
admin-help-hours = Horário
admin-help-hours-hint = Pelo relógio desse país. Não marque nenhum dia se estiver sempre aberto.
admin-help-add = Adicionar um contato
admin-help-remove = Remover este contato
admin-help-incomplete = Cada contato precisa de um telefone ou de um endereço de e-mail.
admin-help-twice = Há dois contatos para { $country }. Junte-os em um só.
admin-crisis-title = Ajuda para pessoas em desespero
admin-crisis-intro = Quem escreve que não quer mais viver passa na mesma hora para a sua equipe, antes de todos. Muitas vezes não há ninguém nesse momento, e alguém que escute pode salvar uma vida. Escreva aqui quem é, para cada país e idioma. Ninguém mais pode saber: sem isso, os visitantes são apenas orientados a ligar para a emergência.
admin-crisis-language = Idioma
admin-crisis-any-language = Qualquer idioma
admin-crisis-text = Quem escuta, e onde
admin-crisis-text-hint = Como os visitantes vão ler: um nome e um número ou endereço.
admin-crisis-add = Adicionar uma linha de apoio
admin-crisis-incomplete = Cada uma dessas linhas precisa de um texto.
admin-crisis-twice = Há duas linhas para o mesmo país e idioma. Junte-as, por favor.
admin-site-security = Segurança
admin-site-factor = Todos os que trabalham aqui precisam de um segundo fator
admin-site-factor-hint = Quem não tem configura antes de qualquer outra coisa, você também.

## Channels and the log

admin-channels-intro = De onde vêm os visitantes e se o que é enviado chega.
admin-channels-waiting =
    { $count ->
        [one] { $count } mensagem espera pela entrega
        [many] { $count } de mensagens esperam pela entrega
       *[other] { $count } mensagens esperam pela entrega
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } mensagem não pôde ser entregue nesta semana
        [many] { $count } de mensagens não puderam ser entregues nesta semana
       *[other] { $count } mensagens não puderam ser entregues nesta semana
    }
admin-channels-well = Tudo bem
admin-channels-trouble = Problema
admin-channel-web = Chat no seu site
admin-channel-rest = Outros programas (REST)
admin-channel-live-chatwoot = Agentes no Chatwoot
admin-channel-live-zammad = Agentes no Zammad
admin-channels-try = Verificar a conexão
admin-channels-trying = Verificando…
admin-channels-last-error = Último erro, { $when }:
admin-channels-do-given-up = Alguns visitantes não receberam o que foi enviado. Verifique a conexão e depois tente de novo o que não foi entregue.
admin-channels-do-waiting = O envio é repetido sozinho. Se continuar, verifique a conexão.
admin-channels-try-none = Tudo certo. Conectado como
admin-channels-try-unreachable = Não é possível alcançar a plataforma. Tente de novo em alguns minutos; se continuar, peça que verifiquem se o servidor pode acessar a internet.
admin-channels-try-token = A plataforma não reconhece o token. Defina o correto no servidor e reinicie-o.
admin-channels-try-address = A plataforma não entrega nada a este servidor. Informe a ela o endereço { $address } (setWebhook).
admin-channels-try-deliveries = A plataforma não conseguiu entregar a este servidor ultimamente. Ela informa:
admin-channels-failed = Mostrar o que não foi entregue
admin-channels-again = Tentar de novo
admin-channels-again-all = Tentar tudo de novo
admin-channels-failed-none = Não resta nada sem entregar.
admin-channels-again-done =
    { $count ->
        [one] { $count } mensagem é enviada de novo
        [many] { $count } de mensagens são enviadas de novo
       *[other] { $count } mensagens são enviadas de novo
    }
admin-line-title = A linha de código para o seu site
admin-line-hint = Ponha esta linha antes do fim do body de cada página, e o chat aparecerá.
admin-log-intro = O que foi feito, por quem e quando. Nada aqui pode ser alterado.
admin-log-by-itself = Automático
admin-log-more = Anteriores
admin-deed-agent-invited = Pessoa convidada
admin-deed-agent-changed = Pessoa alterada
admin-deed-agent-removed = Pessoa desativada
admin-deed-link-made = Link para escolher uma senha criado
admin-deed-link-used = Senha escolhida pelo link
admin-deed-password-changed = Senha alterada
admin-deed-signed-out = Sessão encerrada
admin-deed-site-changed = Configurações do site alteradas
admin-deed-team-changed = Equipe alterada
admin-deed-team-removed = Equipe excluída
admin-deed-canned-changed = Resposta pronta salva
admin-deed-canned-removed = Resposta pronta apagada
admin-deed-tag-added = Etiqueta adicionada
admin-deed-tag-renamed = Etiqueta renomeada
admin-deed-tag-removed = Etiqueta apagada
admin-deed-attribute-defined = Atributo salvo
admin-deed-attribute-retired = Atributo aposentado
admin-deed-attribute-set = Atributo de uma conversa alterado
admin-deed-glossary-changed = Glossário alterado
admin-deed-deliveries-retried = Mensagens não entregues enviadas de novo
admin-deed-script-changed = Redação alterada
admin-deed-visitor-exported = Dados de um visitante entregues
admin-deed-agent-made = Conta criada na primeira entrada
admin-deed-identity-linked = Conta vinculada ao provedor
admin-deed-identity-unlinked = Conta desvinculada do provedor
admin-deed-role-given = Papel alterado pelos grupos do provedor
admin-deed-second-factor-on = Segundo fator ativado
admin-deed-second-factor-off = Segundo fator desativado
admin-deed-second-factor-reset = Segundo fator redefinido
admin-deed-recovery-codes-made = Novos códigos de recuperação criados
admin-deed-recovery-code-used = Código de recuperação usado
admin-deed-link-mailed = Link enviado por e-mail
admin-deed-macro-changed = Macro salva
admin-deed-macro-removed = Macro excluída
admin-deed-rule-changed = Regra salva
admin-deed-rule-on = Regra ativada
admin-deed-rule-off = Regra desativada
admin-deed-rules-ordered = Ordem das regras alterada
admin-deed-rule-removed = Regra excluída
admin-deed-webhook-added = Webhook adicionado
admin-deed-webhook-changed = Webhook salvo
admin-deed-webhook-removed = Webhook excluído
admin-deed-webhook-secret-renewed = Novo segredo para um webhook
admin-deed-webhook-off = Webhook desativado
admin-deed-webhook-replayed = Envios de um webhook feitos de novo
admin-deed-action-added = Ação adicionada
admin-deed-action-changed = Ação salva
admin-deed-action-removed = Ação excluída
admin-deed-action-secret-renewed = Novo segredo para uma ação
admin-deed-article-action-set = Um artigo responde com dados em tempo real
admin-deed-article-action-dropped = Um artigo volta a responder com o seu próprio texto
admin-deed-dialogue-added = Diálogo adicionado
admin-deed-dialogue-changed = Diálogo alterado
admin-deed-dialogue-deleted = Diálogo excluído
admin-deed-dialogues-imported = Diálogos importados
admin-deed-article-published-anyway = Artigo publicado apesar das perguntas de teste
admin-deed-articles-merged = Artigos juntos num só
admin-deed-synonyms-changed = Sinónimos alterados
admin-log-kind-invitation = Convite
admin-log-kind-reset = Nova senha
admin-log-kind-forgotten = Senha esquecida
admin-log-kind-entry = Entrada sem senha
admin-log-by-visitor = A pedido do visitante
admin-log-by-age = Prazo de guarda encerrado

## Webhooks

admin-webhooks-intro = Outros sistemas, como um CRM, uma central de atendimento ou uma ferramenta de e-mail, são avisados na hora do que acontece aqui. Tudo o que recebem é assinado.
admin-webhooks-add = Adicionar um webhook
admin-webhooks-none = Ainda não há webhooks.
admin-webhook-url = Endereço
admin-webhook-url-hint = Onde o outro sistema recebe webhooks, por exemplo https://crm.example/hooks
admin-webhook-events = Do que ele é avisado
admin-webhook-event-answered = O assistente responde com um artigo
admin-webhook-event-assigned = Um atendente recebe uma conversa
admin-webhook-event-missed = Nenhum artigo é encontrado
admin-webhook-event-erased = Um visitante é apagado
admin-webhook-event-test = Teste
admin-webhook-active = Ativado
admin-webhook-on = Sim
admin-webhook-off = Não
admin-webhook-fault = Desativado por si mesmo: { $message }
admin-webhook-failing = Nada chegou desde { $when }. Novas tentativas são feitas automaticamente.
admin-webhook-secret-title = O segredo de “{ $name }”
admin-webhook-secret-text = Com ele o outro sistema confere as assinaturas. Copie-o agora: ele só é mostrado desta vez.
admin-webhook-secret-copy = Copiar o segredo
admin-webhook-renew = Novo segredo
admin-webhook-renew-title = Criar um novo segredo para “{ $name }”?
admin-webhook-renew-text = Durante 24 horas tudo é assinado também com o antigo, para que haja tempo de trocá-lo no outro sistema.
admin-webhook-test = Enviar um teste
admin-webhook-test-well = O teste chegou.
admin-webhook-test-failed = O teste não chegou.
admin-webhook-delete = Apagar o webhook
admin-webhook-delete-title = Apagar o webhook “{ $name }”?
admin-webhook-delete-text = O outro sistema não é mais avisado de nada, e o que ainda está a caminho é descartado.
admin-webhook-deliveries = Mostrar os últimos envios
admin-webhook-deliveries-none = Nada foi enviado ultimamente.
admin-webhook-delivered = Entregue
admin-webhook-waiting = A caminho
admin-webhook-dead = Não entregue
admin-webhook-again = Enviar de novo
admin-webhook-again-all = Enviar de novo tudo o que não foi entregue
admin-webhook-again-done = Enviados de novo: { $number }

## Live data

admin-actions-intro = O que o assistente consulta nos seus outros sistemas para responder, como o andamento de um pedido. Escolhe-se num artigo, em “Dados em tempo real”.
admin-actions-add = Adicionar uma ação
admin-actions-none = Ainda não há ações. Adicione a primeira, e os artigos poderão responder com o que os seus outros sistemas sabem.
admin-action-name-hint = Como o outro sistema a chama, por exemplo action_order_status
admin-action-kind = Onde se consulta
admin-action-kind-webhook = Em um endereço seu, com um pedido assinado
admin-action-kind-rasa = Em um servidor de ações do Rasa
admin-action-kind-demo = Em lugar nenhum: pedidos inventados, para experimentar
admin-action-url-hint = Onde o outro sistema responde, por exemplo https://shop.example/actions
admin-action-details = Dados necessários
admin-action-details-hint = O que falta é perguntado aos visitantes.
admin-action-detail-add = Adicionar um dado
admin-action-detail-remove = Remover este dado
admin-action-detail-name-hint = Letras latinas, algarismos e sublinhados, por exemplo order
admin-action-detail-email = Endereço de e-mail
admin-action-detail-order = Número do pedido
admin-action-detail-shapes = Qual é a forma
admin-action-detail-shapes-hint = Uma forma por linha, por exemplo HD-#####: # é um algarismo e @ uma letra.
admin-action-detail-label = O que se pergunta aos visitantes
admin-action-detail-label-hint = Por exemplo: o seu número de cliente. Para e-mails e números de pedido não é preciso.
admin-action-detail-labels = O mesmo em outros idiomas
admin-action-detail-labels-hint = Um por linha, com o idioma primeiro, por exemplo nl: uw klantnummer
admin-action-detail-attribute = Atributo que responde em seu lugar
admin-action-detail-attribute-hint = email, visitor_id ou a chave de um atributo: o que o seu site garante não é perguntado.
admin-action-words = O que significam os códigos
admin-action-words-hint = Em cada linha, o código, o idioma e as palavras, por exemplo shipped en: on its way
admin-action-words-wrong = Falta nesta linha o código, o idioma ou as palavras: { $line }
admin-action-vouched = Só para visitantes que o seu site garante
admin-action-articles = Responde em:
admin-action-articles-none = Nenhum artigo responde com ela ainda.
admin-action-try = Experimentar
admin-action-try-title = Experimentar “{ $name }”
admin-action-try-hint = A consulta é real, para ninguém em particular.
admin-action-try-found = Encontrado. Nas respostas, estes nomes ficam entre chaves:
admin-action-try-nothing = O outro sistema não conhece nada com estes dados.
admin-action-try-too-slow = O outro sistema não respondeu em dois segundos.
admin-action-try-unreachable = Não é possível alcançar o outro sistema. Verifique o endereço e se ele está funcionando.
admin-action-try-wrong-answer = A resposta do outro sistema não serve. Precisa ser JSON com valores que sejam textos ou números.
admin-action-try-refused-address = O endereço leva à própria rede deste servidor, o que não é permitido aqui.
admin-action-try-failed = O outro sistema recusou: { $why }
admin-action-renew-text = O segredo antigo deixa de valer. Até o novo ser posto lá, os artigos dão as suas próprias respostas.
admin-action-delete = Apagar a ação
admin-action-delete-title = Apagar a ação “{ $name }”?
admin-action-delete-text = Os artigos que respondem com ela voltam a dar as suas próprias respostas.

## Rules

admin-rules-intro = O que se faz sozinho quando algo acontece. As regras agem de cima para baixo, cada uma uma vez; o que uma regra faz não aciona nenhuma outra.
admin-rules-add = Adicionar uma regra
admin-rules-none = Ainda não há regras.
admin-rule-when = Quando
admin-rule-event-begun = Uma conversa começa
admin-rule-event-handed-over = É preciso uma pessoa
admin-rule-event-message = O visitante escreve
admin-rule-event-closed = Uma conversa é encerrada
admin-rule-event-rated = O visitante avalia uma conversa
admin-rule-event-overdue = Uma meta não é cumprida
admin-rule-event-waiting = Alguém espera muito tempo
admin-rule-minutes = Quantos minutos
admin-rule-if = Somente se
admin-rule-words = Uma destas palavras na mensagem
admin-rule-tags = Uma destas etiquetas
admin-rule-commas = Separadas por vírgulas.
admin-rule-languages = Idioma
admin-rule-channels = Canal
admin-rule-teams = Equipe
admin-rule-feelings = Sentimento
admin-rule-hours = Horário de atendimento
admin-rule-hours-any = A qualquer momento
admin-rule-hours-open = Dentro do horário
admin-rule-hours-closed = Fora do horário
admin-rule-attribute = Atributo informado pelo site
admin-rule-attribute-value = O que ele contém
admin-rule-try = Testar em conversas passadas
admin-rule-tried = Teria atingido { $met } das últimas { $tried } conversas.
admin-rule-active = Ativada
admin-rule-on = Sim
admin-rule-off = Não
admin-rule-up = Mover para cima
admin-rule-fault = Desativada por si mesma: { $message }
admin-rule-incomplete = Dê um nome à regra e preencha todas as etapas.
admin-rule-delete-title = Excluir a regra “{ $name }”?
admin-rule-delete-text = O que ela já fez permanece.

## The first start

admin-start-step = Etapa { $step } de { $of }
admin-start-next = Avançar
admin-start-skip = Pular por enquanto
admin-start-incomplete = Preencha o nome e o login, por favor.
admin-start-done-already = Este site já está configurado. Entre, por favor.
admin-start-you-title = Boas-vindas! Primeiro, quem é você?
admin-start-you-intro = Esta será a conta de administração.
admin-start-site-title = Que idiomas o seu site fala?
admin-start-site-intro = Tudo isto pode ser mudado depois.
admin-start-hours-title = Quando há alguém?
admin-start-hours-intro = Fora deste horário, o assistente responde e diz quando haverá alguém.
admin-start-colleague-title = Quem trabalha com você?
admin-start-colleague-intro = Convide o seu primeiro colega. Você recebe um link para entregar.
admin-start-line-title = Pronto. Agora, aos seus visitantes
admin-start-line-intro = Experimente na loja de demonstração e responda no painel de atendimento.
admin-start-to-desk = Abrir o painel de atendimento
admin-start-to-shop = Abrir a loja de demonstração

## Mails to people who work here

mail-greeting = Olá, { $name },
mail-copy = Se o botão não funcionar, abra este endereço:
mail-forgotten-subject = Escolha uma nova senha para { $site }
mail-forgotten-text = Foi pedida uma nova senha para a sua conta { $login }. Você pode escolhê-la aqui:
mail-forgotten-button = Escolher uma nova senha
mail-forgotten-note = O link funciona uma vez, por uma hora. Se não foi você que pediu, não precisa fazer nada: a sua senha continua a mesma.
mail-invitation-subject = A sua conta em { $site }
mail-invitation-text = Você recebeu um convite para { $site }. O seu login é { $login }. Escolha uma senha para começar:
mail-invitation-button = Escolher uma senha
mail-invitation-note = O link funciona uma vez, por sete dias. Se você não o esperava, não precisa fazer nada.
