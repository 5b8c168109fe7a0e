/** The long texts in Portuguese: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'O que ainda falta',
    lead: 'O site e o app podem guardar um cartão cada um. Aqui está o que falta, uma coisa de cada vez.',
    contents: 'Nesta página',
    sections: {
      app: 'No app do celular',
      carry: 'Leve os passos para o celular',
      reminder: 'Um lembrete',
      map: 'Onde seu cartão pode estar',
      trouble: 'Algo está atrapalhando',
      replace: 'Trocar o cartão',
      support: 'Falar com o suporte do site',
      knowledge: 'Perguntas e respostas',
    },
    onPhone: [
      'Você está em um celular. Para usar o site, fique no navegador: se ele perguntar se quer abrir o app, escolha “Cancelar”.',
      'Quando terminar no site, abra o app e siga os passos daqui.',
    ],
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'Não foi possível copiar. O texto agora está selecionado: copie com Ctrl+C ou ⌘C.',
    notKept: 'Não foi possível guardar isso agora. Nada se perdeu. Tente de novo.',
  },
  app: {
    lead: 'O app ainda pode ter o cartão. Abra o app e verifique. Marque o que já fez: a marca fica guardada.',
    otherTitle: 'Meu app é diferente',
    otherNote: 'Cada um destes caminhos vem de um único guia. Siga o que combinar com o seu app.',
    otherRoutes: {
      menu: 'Pelo menu ☰',
      payments: 'Por “Pagamentos”',
      icon: 'Por um ícone no canto superior direito',
      chat: 'Pelo chat do app',
    },
    otherSteps: {
      'open-menu': 'Toque no menu ☰ e, se o app pedir, no seu perfil.',
      'open-my-cards': 'Toque em “Meus cartões bancários”. Pode estar em “Minha carteira” ou em “Cupons e pagamento”.',
      'open-payments': 'Toque em “Pagamentos” e depois em “Métodos de pagamento”.',
      'open-icon':
        'No canto superior direito, procure um ícone parecido com uma impressão digital e toque nele. Muitos apps não têm esse ícone.',
      'open-help': 'Abra a ajuda ou o chat de atendimento.',
      'write-card-management': 'Escreva “Card Management” e envie.',
      'choose-card-management': 'Toque em “Card Management” e depois em “Adding/Removing Card”.',
      'follow-link': 'Siga o link, se ele ficar dentro do app.',
    },
    missing: {
      title: 'A opção não aparece',
      lines: [
        'Atualize o app na loja de aplicativos e procure de novo.',
        'Limpe o cache do app nas configurações do celular e abra o app outra vez.',
        'Tente em outro dispositivo ou no site: ele pode mostrar mais do que o app.',
        'Se nada ajudar, fale com o suporte do site. O que escrever está mais abaixo.',
      ],
    },
    done: 'Você marcou que já está resolvido no app.',
    undo: 'Ainda não terminei',
    websiteOpen: 'No site, ainda falta terminar. Um cartão que não está mais no app pode continuar no site.',
  },
  carry: {
    lead: 'Aponte a câmera do celular para o código. Ele é criado neste dispositivo e contém só os passos.',
    untried: 'Não testamos nada disso em um celular. O seu pode se comportar de outro modo.',
    choose: 'O que o código contém',
    calendar: {
      name: 'Um evento na agenda',
      iphone: 'A câmera pode oferecer a opção de adicionar o evento ao calendário.',
      android: 'A câmera ou o leitor de códigos pode oferecer a opção de adicionar o evento; alguns só mostram o texto.',
    },
    mail: {
      name: 'Um e-mail para você',
      iphone: 'A câmera pode abrir um novo e-mail. Preencha com o seu próprio endereço.',
      android: 'A câmera pode abrir um novo e-mail. Preencha com o seu próprio endereço.',
    },
    text: {
      name: 'Só texto',
      iphone: 'A câmera pode sugerir uma busca na web. Em vez disso, copie o texto.',
      android: 'A maioria dos leitores de códigos mostra o texto e permite copiá-lo.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Código {part} de {count}',
    next: 'Próximo código',
    previous: 'Código anterior',
    picture: 'Código para a câmera de um celular',
    saveCalendar: 'Salvar como arquivo de agenda',
    copyText: 'Copiar os passos',
    print: 'Imprimir',
    title: 'O cartão foi removido do app também?',
    ways: [
      'App do AliExpress: Conta, Carteira, Cartões bancários, toque no cartão, Excluir.',
      'Ou: Conta, Alipay, toque no cartão, Gerenciar, Excluir, confirme.',
    ],
    end: 'Depois, o cartão não deve mais estar na lista.',
  },
  reminder: {
    lead: 'Sem tempo para o app agora? O Uncard pode lembrar você neste computador.',
    leadWebsite: 'Sem tempo para o site agora? O Uncard pode lembrar você neste computador.',
    choose: 'Quando lembrar',
    tonight: 'Hoje à noite',
    tomorrow: 'Amanhã',
    inThreeDays: 'Daqui a três dias',
    onDate: 'No dia que você escolher',
    dateLabel: 'Dia',
    set: 'Criar o lembrete',
    isSet: 'Você receberá um lembrete: {time}.',
    isDue: 'Chegou a hora do lembrete, marcado para {time}.',
    end: 'Encerrar o lembrete',
    ended: 'Não há mais nenhum lembrete.',
    past: 'Esse dia já passou. Escolha um dia mais adiante.',
    tooFar: 'Escolha um dia dentro de um ano.',
    howShown: 'O lembrete aparece como um número no ícone do Uncard e na pequena janela dele, enquanto o navegador estiver aberto.',
    notify: 'Mostrar também uma notificação',
    notifyGiven: 'Uma notificação também será mostrada.',
    notifyRefused: 'As notificações não foram permitidas. O ícone continua mostrando o lembrete.',
  },
  map: {
    lead: 'Um cartão pode estar guardado em mais de um lugar. O trabalho termina quando cada um deles estiver resolvido.',
    statuses: {
      unchecked: 'Ainda não verificado',
      here: 'O cartão está aqui',
      gone: 'O cartão não está mais lá',
      'not-here': 'Nenhum cartão encontrado',
      'cannot-tell': 'Ainda não há certeza',
    },
    setAside: 'Deixado de lado por você',
    since: 'desde {date}',
    look: 'Como verificar',
    clear: 'Como remover',
    places: {
      'aliexpress-web': {
        name: 'Site do AliExpress',
        look: ['Abra seus cartões salvos pelo link e clique em “Começar” no Uncard.'],
        clear: ['Siga os passos na página. O Uncard olha de novo depois de recarregar, antes de dizer “O cartão não está mais lá”.'],
      },
      'alipay-web': {
        name: 'Site do Alipay',
        look: ['Abra “Meu Alipay” no menu da sua conta, se houver. Muitas contas não têm essa opção.'],
        clear: ['No Alipay, abra “Manage your cards” e remova o cartão lá. O Uncard mostra cada passo.'],
      },
      app: {
        name: 'App do celular',
        look: ['Abra a lista de cartões no app, por um dos caminhos acima.'],
        clear: ['Toque no cartão e remova-o. Depois, marque aqui que já está resolvido no app.'],
      },
      checkout: {
        name: 'Pagamento do pedido',
        look: [
          'Coloque qualquer produto no carrinho e abra a página de pagamento, só para olhar. Nunca clique no botão de pagar.',
          'Veja quais cartões são oferecidos como forma de pagamento e depois volte.',
        ],
        clear: [
          'Em geral, não é possível excluir cartões nessa página. Escolha outra forma de pagar e desmarque a caixa que salva o cartão.',
          'Um cartão que só aparece ali pode estar guardado na carteira, no Alipay ou no seu navegador: verifique também nesses lugares.',
        ],
      },
      'browser-autofill': {
        name: 'A memória do seu navegador',
        look: ['Se o navegador oferece um cartão quando você clica no campo do cartão em qualquer loja, é ele que o guarda.'],
        clear: ['Escolha seu navegador e exclua o cartão nas configurações dele. O AliExpress não tem nada a ver com isso.'],
      },
    },
    markNotHere: 'Olhei: nenhum cartão aqui',
    markHere: 'O cartão está aqui',
    markGone: 'Já removi',
    putAside: 'Deixar de lado',
    takeBack: 'Retomar',
    whichBrowser: 'Qual navegador?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Configurações, Preenc. automático e senhas, Pagamentos ou Formas de pagamento.',
          'Ao lado do cartão, clique em ⋮ e em Excluir.',
          'Um cartão sem Excluir fica na sua conta do Google: remova-o lá.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, Configurações, Senhas e preenchimento automático, Métodos de pagamento ou Informações de pagamento.',
          'Ao lado do cartão, clique em … e em Excluir.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Configurações, Senhas e preenchimento automático, Gerenciar métodos de pagamento.',
          'Ao lado do cartão, clique na lixeira e em Excluir.',
          'Firefox mais antigo: Configurações, Privacidade e Segurança, Métodos de pagamento salvos. Escolha o cartão e clique em Remover.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Ajustes, Preenchimento, Cartões de crédito, Editar. Escolha o cartão e clique em Remover.',
          'iPhone: Ajustes, Apps, Safari, Preenchimento Automático, Cartões de Crédito Salvos. Escolha o cartão e apague-o.',
          'iPhone mais recente: app Carteira, •••, Cartões de Preenchimento Automático.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          'Configurações, Privacidade e segurança, Preenchimento automático, Formas de pagamento.',
          'Ao lado do cartão, clique em ⋮ e em Excluir.',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menu ☰, Configurações, Privacidade e segurança, Preenchimento automático de formulários, Cartões de crédito e débito.',
          'Escolha o cartão e exclua-o.',
        ],
      },
    },
    browsersNote:
      'Os nomes nas configurações mudam de uma versão para outra. Se não encontrar algum deles, busque “pagamento” nas configurações.',
    placesLeft: {
      one: 'Ainda falta verificar {count} lugar.',
      many: 'Ainda falta verificar {count} de lugares.',
      other: 'Ainda falta verificar {count} lugares.',
    },
    allSettled: 'Todos os lugares estão resolvidos. O trabalho terminou.',
    separate:
      'Os cartões no Google Play, no Google Pay, no Apple Pay e no PayPal são guardados por esses serviços. Remover um cartão aqui não muda nada lá.',
  },
  trouble: {
    lead: 'Procure o que você está vendo. Para cada caso há uma saída e um caminho de volta ao seu cartão.',
    recognised: 'Talvez seja isto que você está vendo agora',
    others: 'Outras coisas que acontecem',
    cause: 'Por quê',
    way: 'O que fazer',
    back: 'E depois',
    notMine: 'Não é o meu caso',
    mineAgain: 'Mostrar de novo',
    troubles: {
      'greyed-out': {
        title: '“Remover” está cinza ou não aparece',
        cause: 'O mais provável é que o cartão seja o padrão. Um pedido ainda não pago também pode impedir a remoção.',
        way: [
          'Primeiro, defina outro cartão como padrão.',
          'É o seu único cartão? Tente removê-lo mesmo assim. Se o site se recusar, adicione outro cartão antes ou fale com o suporte.',
          'Olhe seus pedidos: conclua ou cancele o que ainda não foi pago.',
        ],
        back: 'Volte à lista de cartões e remova o mesmo cartão.',
      },
      'other-side': {
        title: 'Não está mais no site, mas continua no app (ou o contrário)',
        cause: 'O site e o app podem guardar cartões separadamente. As fontes não concordam sobre isso.',
        way: [
          'Feche o app por completo e abra de novo: talvez ele só mostre uma lista antiga.',
          'O cartão ainda está lá? Remova-o desse lado também.',
        ],
        back: 'Depois, olhe as duas listas mais uma vez.',
      },
      identity: {
        title: 'Não consigo concluir a verificação de identidade',
        cause: 'O site quer ter certeza de que é você. Um telefone antigo ou uma senha de pagamento esquecida faz muita gente parar aqui.',
        way: [
          'Faça a verificação por conta própria, se puder: o Uncard fica de fora e continua depois.',
          'Nunca peça a outra pessoa que a faça por você e não dê nenhum código a ninguém.',
          'Se não conseguir, escreva ao suporte pela Central de ajuda do site.',
        ],
        back: 'Depois da verificação, o site leva você de volta. O Uncard mostra o próximo passo sozinho.',
      },
      'not-listed': {
        title: 'Meu cartão não está em nenhuma lista',
        cause:
          'Ele pode ter sido salvo só no pagamento de um pedido, pelo seu navegador ou no Alipay, mesmo que você nunca tenha aberto uma conta lá.',
        way: [
          'Primeiro, olhe no app do celular.',
          'Abra a página de pagamento de um pedido, só para olhar: quais cartões aparecem ali? Nunca clique no botão de pagar.',
          'O cartão aparece quando você clica em um campo de cartão? Então é o navegador que o guarda. Veja “Onde seu cartão pode estar”.',
          'Criar uma conta do Alipay só para olhar entrega a ele mais dados seus. Deixe isso para o fim.',
        ],
        back: 'Se encontrar o cartão, inicie o Uncard nessa página.',
      },
      renamed: {
        title: 'Os nomes no site são outros, ou não há “Meu Alipay”',
        cause: 'O site muda os nomes. “Meu Alipay” só aparece depois que uma carteira do Alipay foi aberta.',
        way: [
          'Procure “Carteira”, “Pagamentos”, “Métodos de pagamento” ou “Cartões” na sua conta.',
          'Clique em “Abrir meus cartões salvos” no Uncard: esse endereço funciona sem nenhum menu.',
          'Não há “Meu Alipay”? O mais provável é que nenhum cartão esteja guardado lá. Em vez disso, olhe no app.',
        ],
        back: 'Na lista de cartões, o Uncard mostra o próximo passo.',
      },
      'option-missing': {
        title: 'Não encontro a opção em lugar nenhum',
        cause: 'Uma versão antiga, um cache cheio ou uma página que carregou só em parte.',
        way: [
          'Recarregue a página. Limpe o cache do site ou do app.',
          'Tente em outro navegador ou em outro dispositivo.',
          'Desative os bloqueadores de anúncios neste site e ative-os de novo depois.',
          'Se nada ajudar, fale com o suporte.',
        ],
        back: 'Entre de novo na sua conta e abra seus cartões salvos.',
      },
      'five-cards': {
        title: 'O site não aceita mais cartões',
        cause: 'Uma conta do Alipay talvez aceite no máximo cinco cartões. As fontes não concordam sobre o número.',
        way: ['Remova um cartão que você não usa mais. Pode ser qualquer um, menos o padrão.', 'Depois, adicione o novo cartão.'],
        back: 'Defina o novo cartão como padrão e remova o antigo.',
      },
      interrupted: {
        title: 'Minha sessão foi encerrada, ou a página mostra um erro, uma verificação ou nada',
        cause: 'O site encerra a sessão depois de algum tempo, pede uma verificação quando muita coisa é carregada ou falha por um tempo.',
        way: ['Veja abaixo como é cada um desses casos e o que fazer.'],
        back: 'Abra de novo seus cartões salvos. O Uncard ainda sabe onde você parou.',
      },
      'bare-link': {
        title: 'O suporte só me enviou um link para o Alipay',
        cause: 'O suporte manda todo mundo para lá, mesmo quem não tem cartões guardados no Alipay.',
        way: [
          'Siga o link só se o endereço terminar no nome verdadeiro e entre com a sua conta do AliExpress.',
          'Nenhum cartão lá? Responda que você olhou no Alipay e não encontrou nenhum, e peça que removam o cartão do AliExpress.',
          'Pedem que você abra uma conta nova? Você não precisa fazer isso.',
        ],
        back: 'Seja qual for a resposta, olhe mais uma vez a sua lista de cartões.',
      },
      'alipay-closed': {
        title: '“Meu Alipay” leva a um anúncio, a um erro ou a um cadastro',
        cause: 'Em muitas contas, o Alipay não é mais usado ou nunca foi ativado.',
        way: [
          'Clique em “Isso não leva a lugar nenhum” no Uncard: ele então mostra o próximo caminho.',
          'Abra seus cartões salvos no AliExpress, olhe no app ou pergunte no chat.',
        ],
        back: 'Você não precisa de uma conta do Alipay para remover um cartão do AliExpress ou do app.',
      },
    },
    interruptions: {
      title: 'Como reconhecer cada caso',
      lines: [
        'Um formulário com seu e-mail e sua senha: sua sessão foi encerrada. Entre na conta, e o guia continua.',
        'Uma barra de deslizar, um quebra-cabeça ou “tráfego incomum”: é uma verificação. Resolva-a por conta própria; o Uncard sai da página até ela terminar.',
        '“Algo deu errado” ou “em manutenção”: é um erro do site. Espere um pouco e recarregue.',
        'Uma página vazia: um bloqueador pode deixá-la assim. Desative-o neste site e recarregue.',
        'Uma janela que não aparece: outra extensão pode escondê-la. Desative essas extensões, uma por uma.',
      ],
    },
  },
  replace: {
    lead: 'O cartão antigo venceu ou mudou? Primeiro adicione o novo, depois remova o antigo.',
    steps: {
      title: 'Nesta ordem',
      lines: [
        'Adicione o novo cartão: “Adicionar cartão” ou, no Alipay, “Click here to add a new card”.',
        'Defina-o como padrão, se o site oferecer essa opção.',
        'Remova o cartão antigo.',
        'Faça o mesmo no app: ele ainda pode ter o antigo.',
      ],
    },
    start: 'Guiar a troca do cartão',
    started: 'Agora o guia ajuda você a adicionar um cartão primeiro. Ele nunca vê o que você digita.',
    without: {
      title: 'Sem salvar um cartão novo',
      lines: [
        'Na página de pagamento, escolha “Pagar com cartão ou outras formas” e digite os dados do cartão ali.',
        'Desmarque a caixa que salva o cartão antes de pagar: muitas vezes ela já vem marcada.',
      ],
    },
    facts: {
      title: 'Bom saber',
      lines: [
        'Para verificar um cartão novo, cerca de 1 USD pode ser cobrado e devolvido.',
        'Uma conta do Alipay talvez aceite no máximo cinco cartões.',
        'Pagar com um cartão novo pode salvá-lo de novo; o site pode pedir um código enviado por mensagem ou a senha de pagamento.',
      ],
    },
  },
  support: {
    lead: 'Quando nenhum caminho leva adiante, o suporte do site pode remover o cartão. Fale com ele só pela Central de ajuda do próprio site.',
    chat: {
      title: 'No chat do suporte',
      lines: [
        'Abra a Central de ajuda e inicie o chat.',
        'Cole a primeira frase e envie; depois, escolha a segunda em “My Account”.',
        'Siga um link só se ele ficar no AliExpress ou no Alipay.',
      ],
    },
    chatWords: 'Frases para colar. Só são conhecidas em inglês.',
    message: 'Uma mensagem para enviar',
    messageNote: 'Ela não contém nada pessoal. Não acrescente nada: nem número de cartão, nem senha, nem documentos.',
    messageLanguage: 'Idioma da mensagem',
    messageText: [
      'Olá, por favor, removam da minha conta o cartão bancário salvo.',
      'Procurei na carteira do site e no app e não consegui removê-lo por conta própria.',
      'Por favor, avisem quando a remoção estiver feita e se ainda há algum cartão guardado no Alipay.',
      'Por favor, não peçam o número completo do cartão. Agradeço a atenção.',
    ],
    genuine: {
      title: 'É o suporte verdadeiro?',
      lines: [
        'O suporte verdadeiro é acessado pelo site ou pelo app, já dentro da sua conta. Ele não liga nem escreve para você primeiro.',
        'Ele nunca precisa do número completo do cartão, dos três dígitos do verso, de uma senha ou de um código.',
        'Nunca escreva para um endereço tirado de um guia ou de uma busca na web.',
      ],
    },
    keep: {
      title: 'O que guardar',
      lines: ['O dia e a hora, e o número do protocolo.', 'Uma cópia do chat ou imagens dele.', 'O que foi prometido, e para quando.'],
    },
    form: {
      title: 'Um formulário que pede e-mail, senha ou data de nascimento',
      lines: [
        'Um guia fala de um formulário de “pedido de remoção”. Nada oficial confirma que ele existe.',
        'Não informe nada de que o site verdadeiro não precise: nem data de nascimento, nem número de cartão.',
        'Tente primeiro o caminho normal: ele não exige nenhum formulário.',
      ],
    },
  },
  knowledge: {
    lead: 'O que se sabe, com que certeza e de onde vem.',
    search: 'Buscar nas respostas',
    found: {
      one: '{count} resposta encontrada.',
      many: '{count} de respostas encontradas.',
      other: '{count} respostas encontradas.',
    },
    none: 'Nenhuma resposta combina com essas palavras. Tente uma só, como “padrão” ou “reembolso”.',
    howSure: 'Grau de certeza',
    from: 'De onde vem',
    surenesses: {
      agreed: 'Vários guias dizem isso.',
      'one-guide': 'Um guia diz isso. Ninguém confirmou.',
      disputed: 'As fontes não concordam.',
      general: 'Vale para cartões bancários em qualquer lugar.',
    },
    sources: {
      'guide-000': 'um guia francês de 2025',
      'guide-001': 'um guia russo, traduzido',
      'guide-002': 'um guia em inglês com perguntas e respostas',
      'guide-003': 'um guia em inglês sobre o site e o app',
      'guide-004': 'um guia em inglês com um formulário de remoção',
      ours: 'o bom senso de quem usa cartões',
    },
    topics: {
      'default-card': {
        question: 'Posso remover meu cartão padrão?',
        answer: ['Talvez não de imediato. Primeiro defina outro cartão como padrão, depois remova este.'],
      },
      'only-card': {
        question: 'Posso remover meu único cartão?',
        answer: [
          'Primeiro, tente. Se o site se recusar, adicione outro cartão ou fale com o suporte.',
          'Sem cartão salvo, você não pode pagar com cartão até digitar os dados de um na próxima compra.',
        ],
      },
      'existing-orders': {
        question: 'O que acontece com meus pedidos?',
        answer: ['Os pedidos já pagos ficam como estão. Remover um cartão só faz diferença para as próximas compras.'],
      },
      'unpaid-orders': {
        question: 'Tenho pedidos ainda não pagos. E agora?',
        answer: ['Pague ou cancele esses pedidos primeiro. Eles podem impedir a remoção do cartão.'],
      },
      sync: {
        question: 'Remover no site remove também no app?',
        answer: ['Não é certo. Um guia diz que são duas coisas separadas; outro, que são uma só. Verifique nos dois.'],
      },
      refunds: {
        question: 'Para onde vai um reembolso depois que o cartão é removido?',
        answer: [
          'Em geral, para o cartão que pagou, mesmo que ele não esteja mais salvo. Se você espera um reembolso, é mais seguro remover o cartão depois.',
          'Pagou com saldo do Alipay? Então o reembolso pode voltar para lá.',
        ],
      },
      'charge-failed': {
        question: 'Diz que uma cobrança falhou. Preciso adicionar o cartão de novo?',
        answer: [
          'Não. Uma mensagem assim não é motivo para adicionar o mesmo cartão de novo. Abra o site por conta própria e olhe seus pedidos.',
        ],
      },
      'section-not-found': {
        question: 'Não encontro a seção com os cartões. Onde ela fica?',
        answer: [
          'Os nomes mudam: procure “Carteira”, “Pagamentos”, “Métodos de pagamento” ou “Cartões”. Com “Abrir meus cartões salvos”, no Uncard, você não precisa de nenhum menu.',
          'Ou pergunte no chat do suporte por “Card Management”.',
        ],
      },
      'five-card-limit': {
        question: 'Quantos cartões posso salvar?',
        answer: ['Alguns guias dizem cinco por conta do Alipay; um diz que não há limite. Se o site não aceitar mais, remova um primeiro.'],
      },
      'check-charge': {
        question: 'Por que houve uma pequena cobrança quando adicionei um cartão?',
        answer: ['Para ver se o cartão funciona. Costuma ser cerca de 1 USD e deve voltar sem que você faça nada.'],
      },
      'saved-by-itself': {
        question: 'Nunca salvei um cartão. Por que ele está ali?',
        answer: ['Na página de pagamento, a caixa que salva o cartão muitas vezes já vem marcada. Desmarque-a antes de pagar.'],
      },
      'safe-to-keep': {
        question: 'É seguro deixar meu cartão salvo?',
        answer: [
          'Os guias dizem que os dados ficam bem protegidos; ninguém de fora pode conferir isso. O que não está salvo não pode ser usado indevidamente.',
          'As pessoas removem cartões para evitar compras por engano, por privacidade, depois de mudar de banco ou porque um cartão venceu.',
        ],
      },
      'virtual-cards': {
        question: 'Existe um tipo de cartão mais seguro?',
        answer: [
          'Muitos bancos oferecem cartões virtuais, alguns para uma única compra. Se um número desses vazar, não serve para nada em outro lugar.',
        ],
      },
      paypal: {
        question: 'Posso pagar com PayPal?',
        answer: ['Em alguns países, essa opção aparece na página de pagamento. A loja então não vê o seu cartão.'],
      },
      'other-wallets': {
        question: 'Meu cartão também está no Google Play, no Google Pay ou no Apple Pay?',
        answer: ['Talvez, mas à parte. Cada um deles guarda os próprios cartões, e é lá que você os remove.'],
      },
      'lost-card': {
        question: 'Meu cartão foi perdido, roubado ou usado indevidamente. Basta removê-lo?',
        answer: ['Não. Primeiro, ligue para o seu banco e peça o bloqueio do cartão. Removê-lo aqui não o bloqueia.'],
      },
      'other-data': {
        question: 'O que mais a minha conta guarda?',
        answer: [
          'Seu número de telefone, endereços e talvez documentos para a alfândega. O Uncard não trata disso: olhe nas configurações da sua conta.',
        ],
      },
    },
    myths: {
      title: 'Para que ninguém engane você',
      lines: [
        'Nenhuma página verdadeira pede o número completo do cartão, os três dígitos do verso ou a sua data de nascimento para excluir um cartão.',
        'Ninguém precisa instalar nada, compartilhar a tela nem pagar por uma remoção.',
        'Você não precisa encerrar a sua conta para se livrar de um cartão.',
        'Um link em um e-mail ou em uma mensagem não é o caminho para os seus cartões. Abra o site por conta própria.',
      ],
    },
  },
  options: {
    title: 'Configurações',
    language: 'Idioma',
    text: 'Tamanho do texto',
    sites: 'Indicações na página',
    sitesNote: 'Onde elas estão desativadas, a pequena janela do Uncard continua guiando você.',
    aliexpress: 'No AliExpress',
    alipay: 'No Alipay',
    notifications: 'Notificações',
    notificationsNote: 'Usadas só para lembretes. Seu navegador pergunta a você antes de permiti-las.',
    held: 'O que o Uncard guarda',
    heldNote: 'Isto é tudo o que fica guardado, só neste dispositivo. Não contém número de cartão, nome nem endereço.',
    holds: {
      journey: 'Seu progresso: onde um cartão foi visto, o que foi confirmado, quais passos estão marcados e um lembrete.',
      preferences: 'O que você escolheu aqui.',
      words: 'As palavras do Uncard no seu idioma.',
      setAside: 'Um registro mais antigo que não pôde ser lido, mantido como estava.',
    },
    heldNothing: 'Nada está guardado.',
    notHeld:
      'Enquanto o navegador está aberto, o Uncard também lembra linhas da lista por meio de códigos que ninguém consegue decifrar. Tudo isso some quando o navegador é fechado.',
    showData: 'Mostrar os dados como estão guardados',
    erase: 'Apagar tudo',
    eraseNote: 'Trinta dias depois de tudo estar resolvido no site e no app, seu progresso se apaga sozinho.',
    eraseSure: 'Apagar o progresso, o lembrete e as configurações? Isso não pode ser desfeito.',
    eraseYes: 'Sim, apagar',
    eraseNo: 'Não, manter',
    erased: 'Tudo foi apagado.',
    progress: 'Leve seu progresso com você',
    progressNote: 'Um arquivo com seu progresso, para continuar em outro navegador. Não contém dados do cartão.',
    exportFile: 'Salvar como arquivo',
    importFile: 'Ler de um arquivo',
    imported: 'Seu progresso foi lido do arquivo.',
    importErrors: {
      'too-large': 'Este arquivo é grande demais para ser um progresso do Uncard.',
      'not-a-file-of-ours': 'Este não é um arquivo de progresso do Uncard.',
      newer: 'Este arquivo vem de uma versão mais nova do Uncard. Atualize o Uncard primeiro.',
      broken: 'Este arquivo está danificado ou foi alterado, por isso não pode ser lido.',
    },
    importKept: 'O que você tinha continua igual.',
  },
  welcome: {
    title: 'O Uncard está pronto',
    lead: 'Ele mostra, passo a passo, como remover um cartão bancário salvo do AliExpress e do Alipay.',
    does: {
      title: 'O que ele faz',
      lines: [
        'Marca, na própria página, o único elemento em que clicar a seguir.',
        'Olha de novo depois da remoção e diz se o cartão realmente não está mais lá.',
        'Lembra você do app do celular, que pode guardar o cartão à parte.',
      ],
    },
    never: {
      title: 'O que ele nunca faz',
      lines: [
        'Não clica em nada e não digita nada: cada clique é seu.',
        'Não lê o que você digita nem nenhum número completo de cartão.',
        'Não envia nada a lugar nenhum. Não tem conta, servidor nem publicidade.',
      ],
    },
    good: {
      title: 'Bom saber',
      lines: [
        'Funciona só no AliExpress e no Alipay, e fica fora das janelas privadas.',
        'Não tem vínculo com o AliExpress nem com o Alipay.',
        'Não consegue ver o app do celular: nele, diz a você o que procurar.',
      ],
    },
    pin: 'Para ter o Uncard sempre à mão, clique na peça de quebra-cabeça do navegador e fixe-o.',
    open: 'Abrir meus cartões salvos e começar',
    openNote: 'O guia começa, e o AliExpress abre nesta aba. Talvez você precise entrar na sua conta primeiro.',
    allow: 'Permitir acesso',
    allowNote: 'Seu navegador mantém o Uncard fora desses sites até você permitir o acesso.',
  },
};
