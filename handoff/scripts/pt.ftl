### Mensagens de acolhimento quando uma pessoa assume a conversa, em português (do Brasil; plain: você).

salutation =
    .formal = Olá, { $name }.
    .plain = Olá, { $name }!
feeling-calm =
    .formal-1 = Agradecemos a sua mensagem.
    .formal-2 = Agradecemos o seu contato.
    .plain-1 = Obrigado pela sua mensagem!
    .plain-2 = Que bom que você escreveu!
feeling-frustrated =
    .formal-1 = Entendo que esta situação é frustrante.
    .formal-2 = Entendo que isso tem exigido o seu tempo e a sua paciência.
    .plain-1 = Entendo como isso é frustrante para você.
    .plain-2 = Entendo que isso está consumindo o seu tempo e a sua paciência.
feeling-angry =
    .formal-1 = Vejo quantos transtornos isso causou.
    .formal-2 = Uma situação assim não deveria acontecer.
    .plain-1 = Vejo quanta dor de cabeça isso te deu.
    .plain-2 = Você não deveria ter que lidar com uma situação dessas.
feeling-worried =
    .formal-1 = Compreendo que isso cause preocupação.
    .formal-2 = A sua preocupação é compreensível.
    .plain-1 = Entendo que isso preocupa você.
    .plain-2 = Dá para entender a sua preocupação.
feeling-sad =
    .formal-1 = Compreendo que isso tenha sido uma decepção.
    .formal-2 = Esta não é a experiência que queremos oferecer.
    .plain-1 = Entendo que isso foi uma decepção para você.
    .plain-2 = Não deveria ter sido assim.
feeling-despair =
    .formal-1 = Agradeço por ter contado isso. Ninguém deveria enfrentar algo assim sem ter alguém ao lado. Estou pedindo à nossa equipe que venha a esta conversa antes de qualquer outra. Se estiver em perigo neste momento, ligue, por favor, para os serviços de emergência ou para alguém da sua confiança.
    .formal-2 = Fez bem em escrever isso. O que sente importa aqui mais do que qualquer outra coisa, e estou pedindo à nossa equipe que venha primeiro a esta conversa. Se agora estiver em perigo, por favor, ligue para os serviços de emergência ou para uma pessoa próxima.
    .plain-1 = Obrigado por me contar isso. Você não deveria enfrentar algo assim sem ter alguém ao lado. Estou pedindo à nossa equipe que venha falar com você antes de qualquer outra pessoa. Se você estiver em perigo neste momento, ligue, por favor, para os serviços de emergência ou para alguém de confiança.
    .plain-2 = Você fez bem em escrever. O que você sente importa aqui mais do que tudo, e estou pedindo à nossa equipe que fale primeiro com você. Se agora você estiver em perigo, por favor, ligue para os serviços de emergência ou para uma pessoa próxima.
despair-nobody =
    .formal = Neste momento não há ninguém da nossa equipe aqui. Por favor, não espere a nossa resposta para falar com alguém.
    .plain = Agora não há ninguém da nossa equipe aqui. Por favor, não espere a gente responder para falar com alguém.
despair-line =
    .formal = Também é possível falar com alguém aqui: { $line }
    .plain = Você também pode falar com alguém aqui: { $line }
feeling-grief =
    .formal-1 = Lamento profundamente a sua perda. Alguém da nossa equipe vai ajudar a cuidar do que for preciso. Leve todo o tempo que precisar.
    .formal-2 = Apresentamos as nossas sinceras condolências. Alguém da nossa equipe vai ajudar com tudo o que houver para resolver, sem nenhuma pressa.
    .plain-1 = Lamento muito a sua perda. Alguém da nossa equipe vai ajudar você a cuidar do que for preciso. Leve todo o tempo que precisar.
    .plain-2 = Receba as nossas sinceras condolências. Alguém da nossa equipe vai ajudar você com tudo o que houver para resolver, sem nenhuma pressa.
apology =
    .formal = Pedimos desculpas por isso.
    .plain = Desculpe por isso.
why-not-sure =
    .formal = Não tenho uma resposta confiável para essa pergunta e prefiro não arriscar um palpite.
    .plain = Não tenho uma resposta segura para te dar e prefiro não chutar.
why-not-helpful =
    .formal = Até agora, as minhas respostas não ajudaram.
    .plain = Até agora, as minhas respostas não ajudaram você.
why-came-back =
    .formal = Não é a primeira vez que precisa nos procurar por causa deste assunto.
    .plain = Não é a primeira vez que você precisa falar com a gente sobre este assunto.
takeover =
    .formal = Encaminhei a sua conversa à nossa equipe de atendimento.
    .plain = Passei a sua conversa para a nossa equipe de atendimento.
takeover-closed =
    .formal = Nossa equipe não está disponível no momento. A sua mensagem chegou e será lida.
    .plain = Nossa equipe não está disponível agora. A sua mensagem chegou e alguém vai ler.
next-place =
    .formal =
        { $place ->
            [1] A sua conversa é a próxima da fila.
           *[other] A sua posição na fila é { $place }.
        }
    .plain =
        { $place ->
            [1] Você é a próxima pessoa da fila.
           *[other] Você está na posição { $place } da fila.
        }
next-nobody-here =
    .formal = No momento não há ninguém disponível. Avisarei aqui assim que alguém assumir a conversa.
    .plain = Agora não há ninguém disponível. Aviso você aqui assim que alguém assumir a conversa.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] A espera será de cerca de { $minutes } minuto.
            [many] A espera será de cerca de { $minutes } de minutos.
           *[other] A espera será de cerca de { $minutes } minutos.
        }
    .plain =
        { $minutes ->
            [one] A espera será de cerca de { $minutes } minuto.
            [many] A espera será de cerca de { $minutes } de minutos.
           *[other] A espera será de cerca de { $minutes } minutos.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] A espera será de cerca de uma hora.
            [many] A espera será de cerca de { $hours } de horas.
           *[other] A espera será de cerca de { $hours } horas.
        }
    .plain =
        { $hours ->
            [one] A espera será de cerca de uma hora.
            [many] A espera será de cerca de { $hours } de horas.
           *[other] A espera será de cerca de { $hours } horas.
        }
next-waiting-hour-and-half =
    .formal = A espera será de cerca de uma hora e meia.
    .plain = A espera será de cerca de uma hora e meia.
next-waiting-unknown =
    .formal = Não sei dizer exatamente quanto tempo vai demorar, mas avisarei aqui assim que alguém assumir a conversa.
    .plain = Não sei dizer exatamente quanto tempo vai demorar, mas aviso você aqui assim que alguém assumir a conversa.
next-long-queue =
    .formal = Estamos recebendo muitos pedidos neste momento. Agradecemos a sua paciência.
    .plain = Estamos recebendo muitos pedidos agora. Obrigado pela sua paciência.
next-when-back =
    .formal = Voltamos a atender { $when }.
    .plain = Voltamos a atender você { $when }.
next-no-repeating =
    .formal = Nossa equipe vê toda a conversa, por isso não será preciso repetir nada.
    .plain = Nossa equipe vê toda a conversa, então você não precisa repetir nada.
waiting-longer =
    .formal = A espera está sendo mais longa do que o previsto. Pedimos desculpas.
    .plain = A espera está sendo mais longa do que eu disse. Desculpe por isso.
still-waiting =
    .formal = Acrescentei esta mensagem para a nossa equipe. Isso não altera a sua posição na fila.
    .plain = Acrescentei esta mensagem para a nossa equipe. Você não perde o seu lugar na fila por isso.
still-waiting-first =
    .formal = Também já encaminhei esta mensagem. Não é preciso fazer mais nada aqui.
    .plain = Também já passei esta mensagem para a equipe. Você não precisa fazer mais nada aqui.
left-queue =
    .formal = Certo, a sua conversa não está mais na fila. Em que mais posso ajudar?
    .plain = Tudo bem, você não está mais na fila. Em que mais posso te ajudar?
left-queue-solved =
    .formal = Que bom que está resolvido. A sua conversa não está mais na fila. Se surgir mais alguma coisa, basta escrever.
    .plain = Que bom que deu tudo certo! Você não está mais na fila. Se precisar de mais alguma coisa, é só escrever.
taken =
    .formal = { $agent } entrou na conversa e dará continuidade ao atendimento.
    .plain = { $agent } entrou na conversa e vai atender você.
transferred =
    .formal = { $agent } continua o atendimento a partir daqui e pode ver toda a nossa conversa.
    .plain = { $agent } continua a partir daqui e consegue ver toda a nossa conversa.
transferred-away =
    .formal = { $agent } dará continuidade assim que voltar e poderá ver toda a nossa conversa. Não é necessário esperar aqui.
    .plain = { $agent } vai continuar assim que voltar e vai ver toda a nossa conversa. Você não precisa esperar aqui.
transferred-team =
    .formal = Vou encaminhar a sua conversa a outra equipe: { $team }. Essa equipe vê toda a conversa, por isso não será preciso repetir nada.
    .plain = Vou passar a sua conversa para outra equipe: { $team }. Essa equipe vê toda a conversa, então você não precisa repetir nada.
agent-left =
    .formal = A pessoa que fazia o seu atendimento precisou sair da conversa. Outra pessoa da equipe dará continuidade.
    .plain = Quem estava atendendo você precisou sair. Outra pessoa da equipe vai continuar.
given-back =
    .formal = A conversa voltou para mim, o assistente. Se surgir mais alguma coisa, basta escrever; posso encaminhar a conversa à equipe novamente a qualquer momento.
    .plain = A conversa voltou para mim, o assistente. Se você precisar de mais alguma coisa, é só escrever; posso chamar a equipe de novo quando você quiser.
closed =
    .formal-1 = Agradecemos o contato. Se ainda houver alguma dúvida, escreva aqui a qualquer momento.
    .formal-2 = Agradecemos a sua paciência e a sua confiança. Estamos aqui sempre que precisar.
    .plain-1 = Obrigado pelo contato. Se você ainda tiver alguma dúvida, é só escrever aqui quando quiser.
    .plain-2 = Obrigado pela paciência. Estamos aqui sempre que você precisar.

feeling-emergency =
    .formal-1 = Antes de tudo, cuide da sua segurança e da segurança de quem está por perto. Se alguém estiver ferido ou em perigo, ligue agora para os serviços de emergência, sem esperar a nossa resposta. Estou pedindo à nossa equipe que veja isto antes de qualquer outra coisa.
    .formal-2 = A segurança vem primeiro: por favor, afaste-se de tudo o que possa ser perigoso. Se alguém se feriu ou pode ter se ferido, ligue imediatamente para os serviços de emergência, sem esperar por nós. Estou pedindo à nossa equipe que leia a sua mensagem antes de todas as outras.
    .plain-1 = Antes de tudo, cuide da sua segurança e da segurança de quem está perto de você. Se alguém estiver ferido ou em perigo, ligue agora para os serviços de emergência, sem esperar a nossa resposta. Estou pedindo à nossa equipe que veja isso antes de qualquer outra coisa.
    .plain-2 = A segurança vem primeiro: por favor, fique longe de tudo o que possa ser perigoso. Se alguém se machucou ou pode ter se machucado, ligue agora mesmo para os serviços de emergência, sem esperar por nós. Estou pedindo à nossa equipe que leia a sua mensagem antes de todas as outras.
feeling-compromised =
    .formal-1 = Se ainda for possível, altere agora a sua senha. Se houver risco para os dados de pagamento, peça ao banco ou à operadora o bloqueio do cartão. Nossa equipe verá isto antes de outros assuntos.
    .formal-2 = Agradeço por avisar. Convém fazer duas coisas desde já: trocar a senha, se ainda houver acesso à conta, e pedir ao banco o bloqueio do cartão, se houver risco de outra pessoa ter os seus dados de pagamento. A sua mensagem vem antes de outros assuntos.
    .plain-1 = Se você ainda conseguir, troque a sua senha agora. Se houver risco para os dados de pagamento, peça ao banco ou à operadora para bloquear o cartão. Nossa equipe vai ver isso antes de outros assuntos.
    .plain-2 = Obrigado por avisar. Vale a pena fazer duas coisas já: trocar a senha, se você ainda tiver acesso à conta, e pedir ao banco para bloquear o cartão, se houver risco de outra pessoa ter os seus dados de pagamento. A sua mensagem vem antes de outros assuntos.
misread =
    .formal = Peço desculpas, entendi mal. Alguém da nossa equipe ainda verá a nossa conversa. Por favor, escreva do que precisa.
    .plain = Desculpe, entendi errado. Alguém da nossa equipe ainda vai ver a nossa conversa. É só me dizer do que você precisa.
