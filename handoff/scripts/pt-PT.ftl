### O que em Portugal se diz de outra forma do que em pt.ftl, que está em português do Brasil (formal: sem pronome; plain: tu).

feeling-calm =
    .formal-1 = Agradecemos a sua mensagem.
    .formal-2 = Agradecemos o seu contacto.
    .plain-1 = Obrigado pela tua mensagem!
    .plain-2 = Obrigado por nos escreveres!
feeling-frustrated =
    .formal-1 = Compreendo que esta situação seja frustrante.
    .formal-2 = Compreendo que isto lhe tem custado tempo e paciência.
    .plain-1 = Percebo bem que isto seja frustrante para ti.
    .plain-2 = Percebo que isto te tem custado tempo e paciência.
feeling-angry =
    .formal-1 = Vejo quanto incómodo isto lhe causou.
    .formal-2 = Não devia ter de passar por uma situação destas.
    .plain-1 = Vejo a dor de cabeça que isto te deu.
    .plain-2 = Não devias ter de passar por uma situação destas.
feeling-worried =
    .formal-1 = Compreendo que isto seja motivo de preocupação.
    .formal-2 = A sua preocupação é compreensível.
    .plain-1 = Percebo que isto te preocupe.
    .plain-2 = A tua preocupação é compreensível.
feeling-sad =
    .formal-1 = Compreendo que isto tenha sido uma desilusão.
    .formal-2 = Não é esta a experiência que queremos proporcionar.
    .plain-1 = Percebo que isto tenha sido uma desilusão para ti.
    .plain-2 = Não devia ter sido assim.
feeling-despair =
    .formal-1 = Obrigado por me ter contado isto. Ninguém devia passar por algo assim sem ter alguém ao lado. Estou a pedir à nossa equipa que venha a esta conversa antes de qualquer outra. Se estiver em perigo neste momento, ligue, por favor, para os serviços de emergência ou para alguém em quem confie.
    .formal-2 = Fez bem em escrever isto. O que sente é aqui mais importante do que qualquer outra coisa, e estou a pedir à nossa equipa que venha primeiro a esta conversa. Se neste momento estiver em perigo, ligue, por favor, para os serviços de emergência ou para alguém próximo.
    .plain-1 = Ainda bem que contaste isto. Ninguém devia passar por algo assim sem ter alguém ao lado. Estou a pedir à nossa equipa que venha falar contigo antes de qualquer outra pessoa. Se estiveres em perigo neste momento, liga, por favor, para os serviços de emergência ou para alguém em quem confies.
    .plain-2 = Fizeste bem em escrever. O que sentes é aqui mais importante do que tudo, e estou a pedir à nossa equipa que fale primeiro contigo. Se neste momento estiveres em perigo, liga, por favor, para os serviços de emergência ou para alguém próximo.
despair-nobody =
    .formal = Neste momento não está aqui ninguém da nossa equipa. Por favor, não espere pela nossa resposta para falar com alguém.
    .plain = Agora não está aqui ninguém da nossa equipa. Por favor, não esperes pela nossa resposta para falares com alguém.
despair-line =
    .formal = Também pode falar com alguém aqui: { $line }
    .plain = Também podes falar com alguém aqui: { $line }
feeling-grief =
    .formal-1 = Lamento profundamente a sua perda. Alguém da nossa equipa vai ajudar a tratar do que for preciso. Demore o tempo que for preciso.
    .formal-2 = Apresentamos-lhe as nossas sinceras condolências. Alguém da nossa equipa vai ajudar com tudo o que houver para resolver, sem pressa nenhuma.
    .plain-1 = Lamento muito a tua perda. Alguém da nossa equipa vai ajudar-te a tratar do que for preciso. Demora o tempo que for preciso.
    .plain-2 = As nossas sinceras condolências. Alguém da nossa equipa vai ajudar-te com tudo o que houver para resolver, sem pressa nenhuma.
apology =
    .formal = Pedimos desculpa por isso.
    .plain = Pedimos-te desculpa por isso.
why-not-sure =
    .formal = Não tenho uma resposta segura para essa pergunta e prefiro não arriscar um palpite.
    .plain = Não tenho uma resposta segura para te dar e prefiro não adivinhar.
why-not-helpful =
    .formal = Até agora, as minhas respostas não ajudaram.
    .plain = Até agora, as minhas respostas não te ajudaram.
why-came-back =
    .formal = Já teve de nos escrever sobre este mesmo assunto.
    .plain = Já tiveste de nos contactar sobre o mesmo assunto.
takeover =
    .formal = Passei a sua conversa à nossa equipa de apoio ao cliente.
    .plain = Passei a tua conversa à nossa equipa de apoio ao cliente.
takeover-closed =
    .formal = De momento, a nossa equipa não está disponível. A sua mensagem chegou e será lida.
    .plain = Agora a nossa equipa não está disponível. A tua mensagem chegou e alguém a vai ler.
next-place =
    .formal =
        { $place ->
            [1] A sua conversa é a próxima da fila de espera.
           *[other] A sua posição na fila de espera é { $place }.
        }
    .plain =
        { $place ->
            [1] A tua conversa é a próxima da fila.
           *[other] Estás na posição { $place } da fila.
        }
next-nobody-here =
    .formal = De momento não está ninguém disponível. Aviso aqui assim que alguém assumir a conversa.
    .plain = Agora não está ninguém disponível. Aviso-te aqui assim que alguém pegar na conversa.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] O tempo de espera é de cerca de { $minutes } minuto.
            [many] O tempo de espera é de cerca de { $minutes } de minutos.
           *[other] O tempo de espera é de cerca de { $minutes } minutos.
        }
    .plain =
        { $minutes ->
            [one] Vais esperar cerca de { $minutes } minuto.
            [many] Vais esperar cerca de { $minutes } de minutos.
           *[other] Vais esperar cerca de { $minutes } minutos.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] O tempo de espera é de cerca de uma hora.
            [many] O tempo de espera é de cerca de { $hours } de horas.
           *[other] O tempo de espera é de cerca de { $hours } horas.
        }
    .plain =
        { $hours ->
            [one] Vais esperar cerca de uma hora.
            [many] Vais esperar cerca de { $hours } de horas.
           *[other] Vais esperar cerca de { $hours } horas.
        }
next-waiting-hour-and-half =
    .formal = O tempo de espera é de cerca de uma hora e meia.
    .plain = Vais esperar cerca de uma hora e meia.
next-waiting-unknown =
    .formal = Não consigo dizer ao certo quanto tempo vai demorar, mas aviso aqui assim que alguém assumir a conversa.
    .plain = Não sei dizer ao certo quanto tempo vai demorar, mas aviso-te aqui assim que alguém pegar na conversa.
next-long-queue =
    .formal = Estamos a receber muitos pedidos neste momento. Agradecemos a sua paciência.
    .plain = Estamos a receber muitos pedidos neste momento. Obrigado pela tua paciência.
next-when-back =
    .formal = Voltamos a atender { $when }.
    .plain = Voltamos a atender-te { $when }.
next-no-repeating =
    .formal = A nossa equipa vê toda a conversa, pelo que não será preciso repetir nada.
    .plain = A nossa equipa vê toda a conversa, por isso não precisas de repetir nada.
waiting-longer =
    .formal = A espera está a ser mais longa do que o previsto. Pedimos desculpa.
    .plain = A espera está a ser mais longa do que te disse. Desculpa.
still-waiting =
    .formal = Acrescentei esta mensagem para a nossa equipa. A sua posição na fila de espera não se altera.
    .plain = Acrescentei esta mensagem para a nossa equipa. Não perdes o teu lugar na fila por isso.
still-waiting-first =
    .formal = Também já transmiti esta mensagem. Não precisa de fazer mais nada aqui.
    .plain = Também já passei esta mensagem à equipa. Não precisas de fazer mais nada aqui.
left-queue =
    .formal = Certo, a sua conversa já não está na fila de espera. Em que mais posso ajudar?
    .plain = Tudo bem, já não estás na fila. Em que mais te posso ajudar?
left-queue-solved =
    .formal = Ainda bem que está resolvido. A sua conversa já não está na fila de espera. Se surgir mais alguma coisa, basta escrever.
    .plain = Ainda bem que está resolvido! Já não estás na fila. Se precisares de mais alguma coisa, é só escreveres.
taken =
    .formal = { $agent } entrou na conversa e vai dar seguimento ao seu pedido.
    .plain = { $agent } entrou na conversa e vai ajudar-te.
transferred =
    .formal = { $agent } continua a partir daqui e pode ver toda a nossa conversa.
    .plain = { $agent } continua a partir daqui e consegue ver toda a nossa conversa.
transferred-away =
    .formal = { $agent } dará seguimento assim que voltar e poderá ver toda a nossa conversa. Não é necessário esperar aqui.
    .plain = { $agent } continua assim que voltar e vai ver toda a nossa conversa. Não precisas de esperar aqui.
transferred-team =
    .formal = Vou passar a sua conversa a outra equipa: { $team }. Esta equipa vê toda a conversa, pelo que não será preciso repetir nada.
    .plain = Vou passar a tua conversa a outra equipa: { $team }. Essa equipa vê toda a conversa, por isso não precisas de repetir nada.
agent-left =
    .formal = A pessoa que acompanhava a conversa teve de sair. Outra pessoa da equipa dará seguimento.
    .plain = Quem te estava a atender teve de sair. Outra pessoa da equipa vai continuar.
given-back =
    .formal = A conversa voltou para mim, o assistente digital. Se surgir mais alguma coisa, basta escrever; posso voltar a passá-la à equipa a qualquer momento.
    .plain = A conversa voltou para mim, o assistente digital. Se precisares de mais alguma coisa, é só escreveres; posso voltar a chamar a equipa quando quiseres.
closed =
    .formal-1 = Obrigado pelo seu contacto. Se ainda tiver alguma dúvida, escreva-nos aqui a qualquer momento.
    .formal-2 = Obrigado pela sua paciência e confiança. Estamos aqui sempre que precisar.
    .plain-1 = Obrigado pelo contacto. Se ainda tiveres alguma dúvida, escreve-nos aqui quando quiseres.
    .plain-2 = Obrigado pela paciência. Estamos aqui sempre que precisares.

feeling-emergency =
    .formal-1 = Antes de mais, proteja-se e proteja quem está por perto. Se houver alguém ferido ou em perigo, ligue já para os serviços de emergência, sem esperar pela nossa resposta. Estou a pedir à nossa equipa que veja isto antes de qualquer outra coisa.
    .formal-2 = A segurança está primeiro: por favor, afaste-se de tudo o que possa ser perigoso. Se alguém se feriu ou pode ter-se ferido, ligue imediatamente para os serviços de emergência, sem esperar por nós. Estou a pedir à nossa equipa que leia a sua mensagem antes de todas as outras.
    .plain-1 = Antes de mais, protege-te e protege quem está perto de ti. Se houver alguém ferido ou em perigo, liga já para os serviços de emergência, sem esperares pela nossa resposta. Estou a pedir à nossa equipa que veja isto antes de qualquer outra coisa.
    .plain-2 = A segurança está primeiro: por favor, afasta-te de tudo o que possa ser perigoso. Se alguém se magoou ou pode ter-se magoado, liga já para os serviços de emergência, sem esperares por nós. Estou a pedir à nossa equipa que leia a tua mensagem antes de todas as outras.
feeling-compromised =
    .formal-1 = Se ainda for possível, altere já a sua palavra-passe. Se houver risco para os dados de pagamento, peça ao banco ou à entidade emissora o bloqueio do cartão. A nossa equipa vai ver isto antes de outros assuntos.
    .formal-2 = Obrigado por avisar. Convém fazer já duas coisas: alterar a palavra-passe, se ainda tiver acesso à conta, e pedir ao banco o bloqueio do cartão, se houver risco de outra pessoa ter os seus dados de pagamento. A sua mensagem será vista antes de outros assuntos.
    .plain-1 = Se ainda conseguires, altera já a tua palavra-passe. Se houver risco para os dados de pagamento, pede ao banco ou à entidade emissora para bloquear o cartão. A nossa equipa vai ver isto antes de outros assuntos.
    .plain-2 = Obrigado por avisares. Vale a pena fazeres já duas coisas: alterar a palavra-passe, se ainda tiveres acesso à conta, e pedir ao banco para bloquear o cartão, se houver risco de outra pessoa ter os teus dados de pagamento. A tua mensagem vai ser vista antes de outros assuntos.
misread =
    .formal = Peço desculpa, percebi mal. Alguém da nossa equipa vai ver a nossa conversa na mesma. Diga-me de que precisa.
    .plain = Desculpa, percebi mal. Alguém da nossa equipa vai ver a nossa conversa na mesma. Diz-me só de que precisas.
