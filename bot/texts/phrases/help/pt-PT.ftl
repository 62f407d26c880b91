### Português de Portugal: o que nas páginas de ajuda se diz de outra forma do que em pt.ftl. Na forma «plain» trata-se por «tu».

help-description = Respostas às perguntas mais frequentes e uma forma de falar connosco.
help-home-title = Como podemos ajudar?
    .plain = Como te podemos ajudar?
help-search-label = Procurar nos artigos de ajuda
help-search-placeholder = Pergunte por palavras suas
    .plain = Pergunta por palavras tuas
help-search-button = Procurar
help-trail = Está aqui
    .plain = Estás aqui
help-thanks = Obrigado pela sua resposta.
    .plain = Obrigado pela tua resposta.
help-sorry = Lamentamos que não fosse isto o que procurava. Por favor, pergunte-nos.
    .plain = Lamentamos que não fosse isto o que procuravas. Pergunta-nos.
help-ask-title = Não encontrou o que procura?
    .plain = Não encontraste o que procuras?
help-ask-text = Pergunte-nos no chat. O nosso assistente digital responde de imediato e passa a conversa a um operador sempre que quiser.
    .plain = Pergunta-nos no chat. O nosso assistente digital responde logo e passa a conversa a um operador quando quiseres.
help-results = Resultados para «{ $query }»
help-nothing = Não encontrámos nada para «{ $query }»
help-nothing-text = Tente com outras palavras ou pergunte-nos no chat.
    .plain = Tenta com outras palavras ou pergunta-nos no chat.
help-busy = Houve muitas pesquisas nos últimos instantes. Aguarde um pouco e procure novamente.
    .plain = Houve muitas pesquisas nos últimos instantes. Espera um pouco e procura novamente.
help-none-yet = Ainda não há artigos em { $language }. Estes estão noutras línguas.
help-machine = Este texto foi traduzido por computador e ainda ninguém o reviu.
help-missing-text = O endereço pode ser antigo ou ter um erro. Procure aquilo de que precisa ou pergunte-nos.
    .plain = O endereço pode ser antigo ou ter um erro. Procura aquilo de que precisas ou pergunta-nos.
help-next = Página seguinte

help-category-delivery = Entregas
help-category-orders = Encomendas
help-category-service = Apoio ao cliente
