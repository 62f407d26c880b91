### Mensagens de acolhimento quando uma pessoa assume a conversa, em português (válido em Portugal e no Brasil).

salutation =
    .formal = Olá, { $name }.
    .plain = Olá, { $name }!

feeling-calm =
    .formal-1 = Agradecemos a sua mensagem.
    .formal-2 = Ficamos gratos por nos ter escrito.
    .plain-1 = Agradecemos a mensagem.
    .plain-2 = Que bom que nos escreveu.
feeling-frustrated =
    .formal-1 = Entendo que esta situação seja frustrante e agradeço que nos tenha contado.
    .formal-2 = Deve ser cansativo que isto continue sem solução. Lamento muito.
    .plain-1 = Entendo que isto é frustrante. Ainda bem que nos contou.
    .plain-2 = Deve ser cansativo que isto continue sem solução. Lamento muito.
feeling-angry =
    .formal-1 = Lamento sinceramente. Vejo quantos transtornos isto causou, e levamos o caso a sério.
    .formal-2 = Apresentamos as nossas desculpas. Tem toda a razão em esperar mais de nós.
    .plain-1 = Lamento de verdade. Vejo quantos transtornos isto causou, e levamos o caso a sério.
    .plain-2 = As nossas desculpas. Tem toda a razão em esperar mais de nós.
feeling-worried =
    .formal-1 = Compreendo que isto cause preocupação. Vamos analisar tudo com cuidado.
    .formal-2 = A sua inquietação é compreensível, e fez bem em nos contar.
    .plain-1 = Entendo que isto preocupe. Vamos ver tudo com cuidado.
    .plain-2 = É natural que isto inquiete, e fez bem em nos contar.
feeling-sad =
    .formal-1 = Lamento muito que isto tenha sido uma desilusão tão grande.
    .formal-2 = É triste ler isto. Não é o que desejamos para quem confia em nós.
    .plain-1 = Lamento muito que isto tenha sido uma desilusão tão grande.
    .plain-2 = É triste ler isto. Não deveria ter sido assim.
feeling-despair =
    .formal-1 = Agradeço por ter contado isto. Ninguém deveria enfrentar algo assim sem ter alguém ao lado. Vou pedir a uma pessoa do nosso atendimento que venha a esta conversa antes de qualquer outra. Se estiver em perigo neste momento, ligue, por favor, para os serviços de emergência ou para alguém da sua confiança.
    .formal-2 = Fez bem em escrever isto. O que sente importa aqui mais do que qualquer outra coisa, e vou pedir a uma pessoa do nosso atendimento que venha primeiro a esta conversa. Se agora estiver em perigo, por favor, ligue para os serviços de emergência ou para uma pessoa próxima.
    .plain-1 = Ainda bem que contou isto. Ninguém deveria enfrentar algo assim sem ter alguém ao lado. Vou pedir a uma pessoa do nosso atendimento que venha a esta conversa antes de qualquer outra. Se estiver em perigo neste momento, ligue, por favor, para os serviços de emergência ou para alguém de confiança.
    .plain-2 = Fez bem em escrever. O que sente importa aqui mais do que tudo, e vou pedir a uma pessoa do nosso atendimento que venha primeiro a esta conversa. Se agora estiver em perigo, por favor, ligue para os serviços de emergência ou para uma pessoa próxima.
feeling-grief =
    .formal-1 = Lamento profundamente a sua perda. Uma pessoa do nosso atendimento vai ajudar a cuidar do que for preciso. Leve todo o tempo que precisar.
    .formal-2 = Apresentamos as nossas sinceras condolências. Uma pessoa do nosso atendimento vai ajudar com tudo o que houver para resolver, sem nenhuma pressa.
    .plain-1 = Lamento muito a sua perda. Uma pessoa do nosso atendimento vai ajudar a cuidar do que for preciso. Leve todo o tempo que precisar.
    .plain-2 = Receba as nossas sinceras condolências. Uma pessoa do nosso atendimento vai ajudar com tudo o que houver para resolver, sem nenhuma pressa.

reason-asked =
    .formal-1 = Vou chamar uma pessoa do nosso atendimento.
    .formal-2 = Com certeza, alguém do nosso atendimento vai conversar sobre isto.
    .plain-1 = Vou chamar uma pessoa do nosso atendimento.
    .plain-2 = Claro, alguém do nosso atendimento vai entrar na conversa.
reason-not-sure =
    .formal-1 = Não tenho uma resposta segura e prefiro não adivinhar, por isso uma pessoa do nosso atendimento vai ajudar.
    .formal-2 = Esta pergunta pede alguém que conheça bem o assunto. Vou passá-la ao nosso atendimento.
    .plain-1 = Não tenho uma resposta segura e prefiro não adivinhar, por isso uma pessoa do nosso atendimento vai ajudar.
    .plain-2 = Aqui é preciso alguém que conheça bem o assunto. Vou passar a pergunta ao nosso atendimento.
reason-not-helpful =
    .formal-1 = Até agora, as minhas respostas não ajudaram. Uma pessoa do nosso atendimento vai continuar a partir daqui.
    .formal-2 = Não consegui resolver a sua questão, por isso peço ajuda ao nosso atendimento.
    .plain-1 = Até agora, as minhas respostas não ajudaram. Uma pessoa do nosso atendimento vai continuar a partir daqui.
    .plain-2 = Não consegui resolver isto, por isso peço ajuda ao nosso atendimento.
reason-upset =
    .formal-1 = Uma pessoa do nosso atendimento vai cuidar pessoalmente do seu caso.
    .formal-2 = Passo agora mesmo o seu caso ao nosso atendimento, que vai dar toda a atenção a este assunto.
    .plain-1 = Uma pessoa do nosso atendimento vai cuidar pessoalmente do seu caso.
    .plain-2 = Passo já o seu caso ao nosso atendimento, que vai dar toda a atenção a isto.
reason-came-back =
    .formal-1 = Vejo que já foi preciso escrever antes sobre este assunto. Uma pessoa do nosso atendimento vai agora tratar dele, com todas as suas mensagens anteriores à vista.
    .formal-2 = Não é a primeira vez que tem de escrever sobre isto, e não deveria ter sido necessário. Uma pessoa do nosso atendimento vai agora acompanhar o caso até tudo ficar resolvido.
    .plain-1 = Vejo que já foi preciso escrever antes sobre isto. Uma pessoa do nosso atendimento vai agora tratar do assunto, com todas as mensagens anteriores à vista.
    .plain-2 = Não é a primeira vez que tem de escrever sobre isto, e não deveria ter sido necessário. Uma pessoa do nosso atendimento vai agora acompanhar o caso até tudo ficar resolvido.
reason-after-hours =
    .formal-1 = Neste momento o nosso atendimento está fechado, mas o seu pedido chegou bem e será lido.
    .formal-2 = Estamos agora fora do horário de atendimento. O seu pedido está guardado, e uma pessoa vai lê-lo.
    .plain-1 = Neste momento o nosso atendimento está fechado, mas o seu pedido chegou bem e será lido.
    .plain-2 = Agora estamos fora do horário de atendimento. O seu pedido está guardado, e uma pessoa vai ler tudo.
reason-long-queue =
    .formal-1 = Há muitas pessoas à espera de ajuda neste momento, por isso vai demorar mais do que gostaríamos. Perdoe a demora.
    .formal-2 = Neste momento há muita procura. A sua paciência é preciosa; o seu lugar na fila está garantido.
    .plain-1 = Há muitas pessoas à espera de ajuda agora, por isso vai demorar mais do que gostaríamos. Perdoe a demora.
    .plain-2 = Agora há muita procura. A sua paciência ajuda muito; o seu lugar na fila está garantido.
reason-agent-left =
    .formal-1 = A pessoa que estava nesta conversa teve de sair. Outra pessoa do nosso atendimento vai continuar do mesmo ponto.
    .formal-2 = A sua conversa passa agora para outra pessoa do nosso atendimento, que vai ler o que já foi escrito.
    .plain-1 = A pessoa que estava nesta conversa teve de sair. Outra pessoa do nosso atendimento vai continuar do mesmo ponto.
    .plain-2 = A conversa passa agora para outra pessoa do nosso atendimento, que vai ler o que já foi escrito.
reason-channel-closed =
    .formal-1 = Este canal está fechado por enquanto. Uma pessoa do nosso atendimento vai tratar da sua pergunta por outro meio.
    .formal-2 = Por agora, já não podemos responder aqui. A sua pergunta ficou guardada, e alguém do nosso atendimento vai responder.
    .plain-1 = Este canal está fechado por enquanto. Uma pessoa do nosso atendimento vai tratar da sua pergunta por outro meio.
    .plain-2 = Por agora, já não podemos responder aqui. A pergunta ficou guardada, e alguém do nosso atendimento vai responder.

next-place =
    { $place ->
        [1] Esta conversa é a próxima da fila.
       *[other] Esta conversa está na posição { $place } da fila.
    }
next-waiting-time =
    { $minutes ->
        [one] A espera será de cerca de { $minutes } minuto.
        [many] A espera será de cerca de { $minutes } de minutos.
       *[other] A espera será de cerca de { $minutes } minutos.
    }
next-waiting-unknown = Não sei dizer ao certo quanto tempo vai demorar, mas aviso aqui assim que alguém assumir a conversa.
next-nobody-here = Não há ninguém disponível neste instante. Esta conversa será a primeira coisa que o atendimento vai ver.
next-when-back = Voltamos a atender: { $when }.
next-no-repeating =
    .formal = Toda a nossa conversa pode ser lida pelo atendimento, por isso não será preciso repetir nada.
    .plain = Toda a nossa conversa pode ser lida pelo atendimento, por isso não é preciso repetir nada.

queue-moved =
    { $place ->
        [1] Esta conversa é agora a próxima da fila.
       *[other] Esta conversa está agora na posição { $place } da fila.
    }
taken = { $agent } entrou na conversa e responde a partir de agora.
transferred = { $agent } continua a partir daqui e leu toda a nossa conversa.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } dará continuidade assim que voltar, com toda a nossa conversa à vista. Não é preciso esperar aqui.
given-back = A conversa voltou para mim, o assistente. Se surgir mais alguma coisa, basta escrever, e volto a chamar uma pessoa sempre que quiser.
left-queue = Tudo bem, retirei esta conversa da fila. O que mais posso fazer?
left-queue-solved = Que bom que já está resolvido. Retirei esta conversa da fila. Se surgir mais alguma coisa, basta escrever.
closed =
    .formal-1 = Agradecemos a conversa. Se ainda houver alguma dúvida, escreva aqui a qualquer momento.
    .formal-2 = Agradecemos a sua paciência e a sua confiança. Estamos aqui sempre que precisar.
    .plain-1 = Foi bom conversar. Se ainda houver alguma dúvida, é só escrever aqui quando quiser.
    .plain-2 = Agradecemos a paciência. Estamos aqui sempre que precisar.
still-waiting = Acrescentei esta mensagem para o atendimento. O lugar na fila continua garantido.
waiting-corrected =
    { $minutes ->
        [one] A espera é mais longa do que eu tinha dito, e lamento por isso. Agora deve ser de cerca de { $minutes } minuto.
        [many] A espera é mais longa do que eu tinha dito, e lamento por isso. Agora deve ser de cerca de { $minutes } de minutos.
       *[other] A espera é mais longa do que eu tinha dito, e lamento por isso. Agora deve ser de cerca de { $minutes } minutos.
    }
transferred-team = Vou passar esta conversa ao setor { $team }. Antes de responder, vão ler tudo o que já foi escrito, por isso não será preciso repetir nada.
