### Português: o que dizem as páginas de ajuda. A forma «plain» é mais informal.

help-name = Ajuda
help-description = Respostas às perguntas mais comuns e uma forma de falar conosco.
help-skip = Ir para o conteúdo
help-home-title = Como podemos ajudar?
    .plain = Como podemos ajudar você?
help-search-label = Pesquisar nos artigos de ajuda
help-search-placeholder = Pergunte com as suas palavras
    .plain = Pergunte do seu jeito
help-search-button = Pesquisar
help-popular = Perguntas frequentes
help-other = Outras perguntas
help-all = { $count ->
        [one] { $count } artigo
        [many] Todos os { $count } de artigos
       *[other] Todos os { $count } artigos
    }
help-trail = Caminho até aqui
    .plain = Você está aqui
help-updated = Última atualização: { $date }
help-related = Perguntas relacionadas
help-thanks = Agradecemos a sua avaliação.
    .plain = Obrigado pela avaliação!
help-sorry = Lamentamos que isso não tenha ajudado. Por favor, fale conosco.
    .plain = Que pena que isso não tenha ajudado. Fale com a gente.
help-ask-title = Não encontrou o que procura?
    .plain = Não achou o que procura?
help-ask-text = Pergunte no chat. O nosso assistente digital responde na hora e chama um atendente sempre que desejar.
    .plain = Pergunte no chat. Nosso assistente digital responde na hora e chama um atendente quando você quiser.
help-ask-button = Perguntar
    .plain = Perguntar
help-noscript = O chat precisa de JavaScript, que está desativado neste navegador.
help-results = Resultados para “{ $query }”
help-nothing = Nenhum resultado para “{ $query }”
help-nothing-text = Tente com outras palavras ou faça a pergunta no chat.
    .plain = Tente com outras palavras ou pergunte no chat.
help-busy = Houve muitas pesquisas agora há pouco. Aguarde um pouco e pesquise de novo.
    .plain = Foram muitas pesquisas agora. Espere um pouco e pesquise de novo.
help-in-language = em { $language }
help-none-yet = Ainda não há artigos em { $language }. Estes estão em outros idiomas.
help-none-at-all = Ainda não há artigos aqui.
help-not-in-language = Este artigo ainda não está disponível em { $language }
help-read-in = Pode ser lido em:
    .plain = Pode ser lido em:
help-machine = Este texto foi traduzido por um computador e ainda não foi revisado por ninguém.
help-original = Ler o original em { $language }
help-missing-title = Esta página não existe
help-missing-text = O endereço pode ser antigo ou ter um erro. Pesquise o que precisa ou fale conosco.
    .plain = O endereço pode ser antigo ou ter um erro. Pesquise o que você precisa ou fale com a gente.
help-to-start = Todos os artigos de ajuda
help-page = Página { $page }
help-previous = Página anterior
help-next = Próxima página

help-category-account = Conta
help-category-delivery = Entrega
help-category-orders = Pedidos
help-category-payment = Pagamento
help-category-products = Produtos
help-category-returns = Devoluções
help-category-service = Atendimento
