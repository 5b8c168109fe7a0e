/** Words that the sites print in Portuguese. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Entrar | Fazer login | Cadastre-se | Iniciar sessão | Login | Faça login | Entrar / Cadastrar | Acessar | Registrar-se |
      Inscrever-se | Registar | Inicie sessão | Criar conta | Entre na sua conta | Cadastrar | Entrar / Registar | Conecte-se |
      Identifique-se | Registe-se | Aceder | Bem-vindo de volta | Faça login para continuar | Entrar ou cadastrar-se
    `,
  },
  'sign-out': {
    guess: 'Sair | Terminar sessão | Encerrar sessão | Desconectar-se | Fazer logout | Sair da conta',
  },
  account: {
    guess: `
      Conta | Minha conta | Meu AliExpress | Perfil | A minha conta | Meu perfil | Sua conta | Área pessoal | O meu AliExpress |
      Visão geral da conta | Resumo da conta | Centro pessoal | Perfil do usuário | O meu perfil | Área do cliente |
      Perfil do utilizador
    `,
  },
  greeting: {
    guess: 'Olá | Oi | Bem-vindo | Bem-vinda | Boas-vindas',
  },
  password: {
    guess: 'Senha | Palavra-passe | Sua senha | Esqueceu a senha? | Esqueci minha senha | Esqueceu-se da palavra-passe?',
  },
  'account-neighbour': {
    guess: `
      Meus pedidos | Pedidos | Minhas moedas | Moedas | Cupons | Meus cupons | Mensagens | Central de mensagens |
      Lista de desejos | Favoritos | Meus favoritos | Configurações | Definições | Endereços | Endereço de entrega |
      Encomendas | As minhas encomendas | Endereços de entrega | Moradas | Devoluções | Reembolsos | Reembolsos e devoluções |
      Avaliações | Minhas avaliações | Lojas seguidas | Central de ajuda | Centro de ajuda | Sair | Terminar sessão |
      Segurança | Segurança da conta | Vales-presente | Histórico | Vistos recentemente | Disputas | Notificações |
      Convidar amigos | Configurações da conta | Cupões | Visão geral | Comentários | Lista de desejo
    `,
  },
  wallet: {
    guess: `
      Carteira | Minha carteira | A minha carteira | Carteira AliExpress | Carteira digital | Carteira virtual | Sua carteira |
      Wallet | Carteira eletrônica
    `,
  },
  payments: {
    guess: `
      Pagamento | Pagamentos | Métodos de pagamento | Formas de pagamento | Método de pagamento | Forma de pagamento |
      Meios de pagamento | Meio de pagamento | Meus pagamentos | Opções de pagamento | Configurações de pagamento |
      Definições de pagamento | Gestão de pagamentos | Gerenciar pagamentos | Informações de pagamento | Dados de pagamento |
      Modos de pagamento | Faturamento | Faturação | Modalidades de pagamento | Cobrança
    `,
  },
  cards: {
    guess: `
      Cartões de pagamento | Cartões salvos | Meus cartões | Cartões | Cartões de crédito | Cartões bancários |
      Cartões guardados | Os meus cartões | Cartões de crédito/débito | Cartões de crédito ou débito | Cartões cadastrados |
      Cartões vinculados | Cartões de débito | Cartões e contas bancárias | Seus cartões | Cartões registrados |
      Cartões associados | Cartões armazenados | Lista de cartões | Cartões e contas | Cartões registados
    `,
  },
  'manage-cards': {
    guess: `
      Gerenciar cartões | Gerir cartões | Gerenciar meus cartões | Gerenciamento de cartões | Gestão de cartões |
      Editar cartões | Ver cartões | Ver meus cartões | Ver todos os cartões | Gerencie seus cartões | Gerir os meus cartões |
      Administrar cartões | Editar cartão | Gerenciar cartão
    `,
  },
  manage: {
    guess: `
      Gerenciar | Editar | Gerir | Alterar | Mudar | Administrar | Modificar | Organizar | Gerenciamento | Gestão | Gerencie |
      Edite | Edição | Editar lista | Gerenciar lista | Trocar
    `,
  },
  more: {
    guess: 'Mais | Mais opções | Opções | Ações | Outras opções | Mais ações | Outras ações | Menu | Ver mais',
  },
  alipay: {
    guess: `
      Meu Alipay | Alipay | Conta Alipay | Minha conta Alipay | Ir para Meu Alipay | Ir para o Alipay | O meu Alipay |
      Abrir Alipay | Acessar Alipay | Carteira Alipay | A minha conta Alipay
    `,
  },
  card: {
    guess: `
      cartão | cartões | cartão bancário | cartões bancários | cartão de crédito | cartão de débito | cartões de crédito |
      cartões de débito | cartão de pagamento | cartões de pagamento | método* de pagamento | meio* de pagamento |
      forma* de pagamento | modo* de pagamento
    `,
  },
  remove: {
    guess: `
      Remover | Excluir | Eliminar | Remover cartão | Apagar | Desvincular | Deletar | Retirar | Excluir cartão | Tirar |
      Desassociar | Remova | Exclua | Elimine | Apague | Remoção | Exclusão | Eliminação | Desvinculação | Esquecer |
      Descadastrar | Desconectar | removendo | excluindo | apagando | elimina | apaga | remove | desvincule | desvincula |
      retire | suprimir | Lixeira | Descartar | Dissociar | desassociação | Esquecer cartão | Excluir dados do cartão |
      Remover dados do cartão
    `,
  },
  confirm: {
    guess: `
      Confirmar | OK | Sim | Remover | Excluir | Eliminar | Continuar | Apagar | Sim, excluir | Sim, remover |
      Confirmar exclusão | Confirmar remoção | Concordo | Entendi | Tenho certeza | Desvincular | Aceitar | Prosseguir |
      De acordo | Percebi | Tenho a certeza | Sim, eliminar | Ok, entendi | Aplicar | Confirmo | Certo
    `,
  },
  cancel: {
    guess: `
      Cancelar | Não | Manter | Agora não | Voltar | Fechar | Manter cartão | Não, obrigado | Mais tarde | Conservar |
      Não remover | Não excluir | Depois | Anular | Não, manter | Não, obrigada | Não eliminar | Manter o cartão | Não apagar |
      Retroceder
    `,
  },
  'set-default': {
    guess: `
      Definir como padrão | Tornar padrão | Usar como padrão | Definir como predefinido | Definir como principal |
      Marcar como padrão | Predefinir | Configurar como padrão | Definir por defeito | Utilizar como predefinido |
      Selecionar como padrão | Usar por padrão
    `,
  },
  'default-mark': {
    guess: `
      Padrão | Predefinido | Principal | Cartão padrão | Por defeito | Preferencial | Preferido | Cartão principal |
      Predefinição | Favorito | Predefinida
    `,
  },
  'add-card': {
    guess: `
      Adicionar cartão | Adicionar novo cartão | Adicionar um cartão | Novo cartão | Cadastrar cartão | Vincular cartão |
      Adicionar um novo cartão | Adicionar método de pagamento | Adicionar forma de pagamento |
      Adicionar cartão de crédito ou débito | Acrescentar cartão | Associar cartão | Incluir cartão | Adicionar outro cartão |
      Registar cartão
    `,
  },
  'no-cards': {
    guess: `
      Nenhum cartão | Nenhum cartão salvo | Você não tem cartões | Não há cartões | Sem cartões | Você não possui cartões |
      Não tem cartões | Não existem cartões | Ainda não há cartões | Nenhum cartão encontrado | Nenhum cartão foi adicionado |
      Você ainda não adicionou cartões | Não foram encontrados cartões | Você não salvou nenhum cartão |
      Nenhum cartão cadastrado | Não adicionou nenhum cartão | Você não tem nenhum cartão | Ainda não adicionou cartões
    `,
  },
  expiry: {
    guess: `
      Validade | Vencimento | Válido até | Vence em | Data de validade | Data de vencimento | Expira | Expira em | Vence |
      MM/AA | Expirado | Vencido | Exp | Val | Data de expiração | Validade até
    `,
  },
  'ending-in': {
    guess: `
      com final | terminado em | terminando em | termina em | que termina em | final | últimos quatro dígitos |
      últimos 4 dígitos | finalizado em | com terminação | terminação
    `,
  },
  refused: {
    guess: `
      não pode ser removido | não pode ser excluído | não foi possível remover | não foi possível excluir |
      não é possível remover | não é possível excluir | não pode ser eliminado | falha ao remover | falha ao excluir |
      erro ao remover | não foi removido | não conseguimos remover | não é possível eliminar | não pode remover |
      impossível remover | falha na remoção | não foi possível eliminar | a remoção falhou | operação falhou | falha na operação
    `,
  },
  'refused-default': {
    guess: `
      O cartão padrão não pode ser removido | outro cartão como padrão | outro cartão padrão | outro cartão como predefinido |
      é o seu cartão padrão | é seu cartão padrão | cartão padrão não | defina outro cartão | escolha outro cartão |
      altere o cartão padrão | é o cartão padrão | cartão predefinido não | é o cartão predefinido | selecione outro cartão |
      mude o cartão padrão
    `,
  },
  'refused-order': {
    guess: `
      pedido pendente | pedidos pendentes | pedido não pago | pedidos não pagos | aguardando pagamento | pedido em andamento |
      pedidos em andamento | pendente de pagamento | encomenda pendente | encomendas pendentes | encomendas por pagar |
      pedido em aberto | pedidos em aberto | a aguardar pagamento | encomenda não paga | pagamento pendente | compra pendente
    `,
  },
  'identity-check': {
    guess: `
      Verificação de identidade | Código de verificação | Verifique sua identidade | Confirme sua identidade |
      Verificação de segurança | Digite o código | Insira o código | Introduza o código | Senha de pagamento |
      Verificar identidade | Verificação em duas etapas | Senha do Alipay | Confirme que é você | Código de uso único |
      Confirme a sua identidade | Palavra-passe de pagamento | Confirmação de identidade | Verificação em dois passos
    `,
  },
  'bot-check': {
    guess: `
      tráfego incomum | Deslize para verificar | Arraste o controle deslizante | Não sou um robô | Complete a verificação |
      Detectamos um tráfego incomum | Verifique que você é humano | não é um robô | tráfego invulgar | Arraste para verificar |
      Deslize para a direita | Prove que você é humano | Conclua a verificação
    `,
  },
  'code-field': {
    guess: `
      Código | Código de verificação | Digite o código | enviamos um código | código enviado | Reenviar código | Reenviar |
      Enviar código | código de 6 dígitos | Obter código | Insira o código | Receber código
    `,
  },
  'card-number-field': {
    guess: `
      Número do cartão | Número de cartão | Nº do cartão | N.º do cartão | Número do cartão de crédito |
      Digite o número do cartão
    `,
  },
  'security-code-field': {
    guess: 'Código de segurança | Data de validade | MM/AA | CVV | CVC | Data de vencimento | MM / AA',
  },
  'delete-account': {
    guess: `
      Excluir minha conta | Excluir conta | Eliminar conta | Apagar conta | Encerrar conta | Encerrar minha conta |
      Desativar conta | Cancelar conta | Fechar conta | Eliminar a minha conta | Exclusão de conta | Excluir a conta |
      Excluir sua conta | Encerramento da conta | Excluir meus dados pessoais | Remover conta | Deletar conta
    `,
  },
  close: {
    guess: 'Fechar | Feche',
  },
  pay: {
    guess: `
      Pagar agora | Fazer pedido | Pagar | Confirmar e pagar | Confirmar pedido | Finalizar compra | Finalizar pedido |
      Concluir compra | Efetuar pagamento | Salvar e pagar | Confirmar pagamento | Fazer encomenda | Confirmar encomenda |
      Enviar pedido | Realizar pagamento | Concluir pedido | Finalizar pagamento | Fechar pedido | Confirmar compra |
      Guardar e pagar | Prosseguir para o pagamento | Pague agora | Encomendar
    `,
  },
  'save-card': {
    guess: `
      Salvar cartão | Guardar cartão | Salvar dados do cartão | Salvar este cartão | Guardar este cartão | Lembrar este cartão |
      Guardar dados do cartão | Salvar para a próxima vez | Salvar para compras futuras | Memorizar cartão | Gravar cartão |
      Salvar informações do cartão | Guardar para a próxima vez | Salvar para pagamentos futuros | Guardar para futuras compras
    `,
  },
  orders: {
    guess: `
      Meus pedidos | Pedidos | Encomendas | As minhas encomendas | Seus pedidos | Histórico de pedidos | Todos os pedidos |
      Minhas compras | Histórico de encomendas | Todas as encomendas
    `,
  },
  'to-pay': {
    guess: `
      A pagar | Aguardando pagamento | Não pago | Por pagar | Pendente de pagamento | Pagamento pendente | Não pagos |
      A aguardar pagamento | Pedidos não pagos | Esperando pagamento
    `,
  },
  help: {
    guess: `
      Central de ajuda | Atendimento ao cliente | Ajuda | Centro de ajuda | Suporte | Apoio ao cliente | Fale conosco |
      Serviço de apoio ao cliente | Contato | SAC | Contacte-nos | Serviço ao cliente
    `,
  },
  'card-support': {
    guess: `
      Gerenciamento de cartões | Adicionar ou remover um cartão | Adicionar/remover cartão | Remover um cartão |
      Excluir um cartão | Gestão de cartões bancários | Adição ou remoção de cartão | Remoção de cartão
    `,
  },
  'removal-request': {
    guess: `
      Solicitação de remoção de cartão | Solicitação de exclusão | Pedido de remoção do cartão | Solicitar remoção |
      Solicitar exclusão do cartão | Pedido de eliminação | Enviar solicitação de remoção | Pedir a remoção do cartão
    `,
  },
  shopping: {
    guess: `
      Adicionar ao carrinho | Comprar agora | Carrinho | Frete grátis | vendidos | Ofertas relâmpago | Categorias |
      Produtos relacionados | couro | RFID | Bolsas | masculino | masculina | feminino | feminina | porta-cartões | Preço |
      Produto | Produtos | Colocar no carrinho | Envio grátis | homens | mulheres | pele | bolsa | Oferta | Promoção | capa |
      Adicionar ao cesto
    `,
  },
  'load-failed': {
    guess: `
      Algo deu errado | Ocorreu um erro | Falha ao carregar | Não foi possível carregar | Tente novamente mais tarde |
      Erro de rede | Página não encontrada | Serviço indisponível | Erro do sistema | temporariamente indisponível |
      em manutenção | Algo correu mal | Acesso negado | Erro ao carregar | não pôde ser carregada | não puderam ser carregados |
      Tente mais tarde | Sistema ocupado | Falha no carregamento | Ops | Acesso recusado | Houve um problema
    `,
  },
  loading: {
    guess: `
      Carregando | Aguarde | Um momento | A carregar | Por favor, aguarde | Carregando cartões | Só um momento |
      Aguarde um momento
    `,
  },
  filtered: {
    guess: `
      Filtro | Filtros | Filtrar | Filtrado por | Resultados da busca | Limpar filtros | Limpar filtro |
      Resultados da pesquisa | Remover filtros | Redefinir filtros | Resultados para
    `,
  },
  chat: {
    guess: `
      Chat ao vivo | Conversar | Bate-papo | Fale conosco | Conversar com a Eva | Iniciar chat | Chat online | Conversar agora |
      Atendimento online | Fale com a Eva | Contacte-nos | Iniciar conversa | Chat com Eva | Falar com o suporte
    `,
  },
  settings: {
    guess: 'Configurações | Definições | Preferências | Configurações da conta | Opções | Definições da conta | Ajustes',
  },
  'alipay-neighbour': {
    guess: `
      Histórico | Minha conta | Saldo | Transações | Histórico de transações | Segurança | Perfil | Informações pessoais |
      Dados pessoais | Contatos | Sacar | Levantar | Recarregar | Carregar saldo | Transferir | Transferência |
      Enviar dinheiro | Cupons | Recompensas | Notificações | Mensagens | Ajuda | Sair | Terminar sessão | Alterar senha |
      Senha | Verificação | Faturas | Contas a pagar | Pagamentos | Reembolsos | Extrato | Extratos | Início | Visão geral |
      Página inicial | Editar perfil | Movimentos | Detalhes da conta | E-mail | Número de celular | Contactos |
      Configurações de segurança
    `,
  },
  'alipay-sign-up': {
    guess: `
      Abrir carteira Alipay | Criar sua carteira | Ativar sua carteira | Cadastro | Criar conta | Abra sua carteira | Registo |
      Registro | Ativação da carteira | Criar a sua carteira | Cadastro da carteira
    `,
  },
  'sign-up-stage': {
    guess: `
      perguntas de segurança | pergunta de segurança | Verifique seu e-mail | Verifique o seu e-mail | enviamos um link |
      link de confirmação | link de ativação | Confirme seu e-mail | nova senha | confirmar senha | crie uma senha |
      defina uma senha | repita a senha | Etapa 1 | Etapa 2 | Etapa 3 | Passo 1 | Passo 2 | Confira sua caixa de entrada |
      ative sua conta | caracteres da imagem | escolha uma senha | nova palavra-passe | confirmar palavra-passe |
      defina uma palavra-passe | enviámos uma ligação | confirme a senha | Termos de serviço
    `,
  },
  'set-up-done': {
    guess: `
      criada com sucesso | ativada com sucesso | aberta com sucesso | está pronta | está pronto | foi ativada | foi criada |
      parabéns | cadastro concluído | tudo pronto | já está ativa | configurada com sucesso | registo concluído |
      foi configurada | ativado com sucesso | criado com sucesso
    `,
  },
  next: {
    guess: `
      Próximo | Continuar | Enviar | Avançar | Seguinte | Próxima etapa | Prosseguir | Concluir | Concluído |
      Salvar e continuar | Aceitar e continuar | Criar | Cadastrar | Abrir carteira | Ativar | Confirmar | Começar |
      Reenviar e-mail | Reenviar link | Passo seguinte | Finalizar | Concordar e continuar | Enviar link | Pronto | Registar |
      Iniciar | Submeter
    `,
  },
  'add-word': {
    guess: `
      adicionar | adicione | adiciona | adicionou | adição | acrescentar | acrescente | novo | nova | vincular | vincule |
      cadastrar | cadastre | cadastrou | foi adicionado | associar | associe | incluir | inserir | registrar | registar |
      introduzir
    `,
  },
  'save-word': {
    guess: 'salv* | guard* | lembr* | memoriz* | gravar | grave | armazen* | manter',
  },
  'none-word': {
    guess: `
      nenhum | nenhuma | não há | não tem | não possui | não existem | sem | vazia | vazio | ainda não | não tens | não existe |
      não foram encontrados | não adicionou | não salvou | não cadastrou
    `,
  },
  'set-word': {
    guess: `
      definir | defina | tornar | torne | usar | use | utilizar | escolher | escolha | selecionar | selecione | marcar |
      configurar | como | colocar
    `,
  },
  'cannot-word': {
    guess: `
      não pode ser | não pode | não podem ser | não podem | não é possível | não foi possível | não será possível | não foi |
      não conseguimos | não pôde ser | impossível | falha ao | falha na | erro ao | não é permitido | não podemos | não poderá |
      falhou | não consegue | não se pode | não foram | não pôde
    `,
  },
  'undo-word': {
    guess: 'desfazer | desfeit* | revert* | irreversível | restaurar* | recuper* | voltar atrás | anulad* | definitiva',
  },
  'view-word': {
    guess: `
      ver | mostrar | abrir | ir para | acessar | aceder | visualizar | consultar | exibir | ver tudo | todos | lista |
      detalhes | visitar | ir
    `,
  },
  'other-word': {
    guess: 'outro | outra | outros | diferente | primeiro | antes',
  },
  'unpaid-word': {
    guess: `
      não pago | não pagos | não paga | não pagas | pendente* | em andamento | em aberto | por pagar | aguardando pagamento |
      em curso | a pagar | abertos | ativo | ativos | aberto | incompleto*
    `,
  },
  'order-word': {
    guess: 'pedido | pedidos | encomenda* | compra | compras',
  },
  'request-word': {
    guess: 'solicit* | requerimento | formulário | pedido de | pedir | enviar | requisição',
  },
  'success-word': {
    guess: 'com sucesso | sucesso | foi | foram | concluíd* | já foi | já não',
  },
  'removed-word': {
    guess: 'removid* | excluíd* | eliminad* | apagad* | desvinculad* | retirad* | deletad* | desassociad*',
  },
  'activate-word': {
    guess: `
      ativar | ative | ativação | abrir | abra | abertura | criar | crie | criação | cadastr* | registro | registo | registrar |
      configurar | começar | inscrever
    `,
  },
  'removed-notice': {
    guess: `
      Cartão removido | removido com sucesso | foi removido | foi excluído | cartão excluído | excluído com sucesso |
      cartão eliminado | foi eliminado | cartão desvinculado | eliminado com sucesso | cartão apagado
    `,
  },
  'other-thing': {
    guess: `
      item | itens | artigo* | produto* | carrinho | cesto | pedido | pedidos | encomenda* | endereço* | morada* | avaliaç* |
      comentário* | opinião | lista de desejos | desejos | favoritos | loja | lojas | mensagem | mensagens | cupom | cupons |
      cupão | cupões | vale | telefone* | celular | telemóvel | e-mail | email | dispositivo* | conta | conta bancária |
      cartão de memória | cartões de memória | cartão SD | cartões SD | cartão SIM | cartões SIM | chip | placa de vídeo |
      placas de vídeo | placa gráfica | placas gráficas | placa de som | placa de rede | cartão-presente | cartões-presente |
      cartão presente | cartão de presente | cartões de presente | vale-presente | cartão oferta | cartões oferta |
      cartão de oferta | cartão de visita | cartões de visita | cartão comemorativo | cartões comemorativos |
      cartão de aniversário | cartão de felicitações | cartões de felicitações | cartão de natal | cartões de natal |
      cartão fidelidade | cartão de fidelidade | cartões de fidelidade | cartão de cliente | cartão de sócio |
      cartão de membro | cartão de pontos | cartão postal | cartões postais | postais | baralho | cartas | porta-cartões |
      porta cartão | histórico | filtro* | foto* | imagem | vídeo* | PayPal | busca* | pesquisa* | palavra-chave | assinatura* |
      subscriç* | sessão | navegador | cookies | fundo | lista | notificaç* | chave de acesso
    `,
  },
  'never-point': {
    guess: `
      Pagar | Pagar agora | Fazer pedido | Excluir minha conta | Excluir conta | Eliminar conta | Apagar conta |
      Encerrar conta | Fechar conta | Remover conta | Desativar conta | Cancelar conta | Cancelar pedido | Cancelar meu pedido |
      Anular encomenda | Cancelar encomenda | Anular pedido | Reembolso | Solicitar reembolso | Pedir reembolso |
      Confirmar e pagar | Confirmar pedido | Finalizar compra | Finalizar pedido | Comprar | Comprar agora |
      Adicionar ao carrinho | Adicionar ao cesto | Excluir pedido | Apagar pedido | Eliminar encomenda | Remover pedido |
      Confirmar pagamento | Confirmar encomenda | Fazer encomenda | Excluir tudo | Apagar tudo | Remover tudo | Eliminar tudo |
      Remover todos | Excluir todos | Desvincular conta | Remover conta bancária | Excluir carteira | Eliminar carteira |
      Encerrar carteira | Salvar e pagar | Efetuar pagamento | Realizar pagamento | Concluir compra | Excluir perfil |
      Confirmar compra | Encomendar
    `,
  },
  negation: {
    guess: 'não | nunca | jamais | sem | nem',
  },
  article: {
    guess: `
      o | a | os | as | um | uma | uns | umas | do | da | dos | das | de | este | esta | estes | estas | meu | meus | minha |
      minhas | seu | seus | sua | suas | teu | teus | tua | esse | esses | essa
    `,
  },
  filler: {
    guess: `
      todos | salvo | salvos | salva | salvas | guardado | guardados | cadastrado | cadastrados | vinculado | vinculados |
      associado | associados | armazenado | registrado | bancário | bancários | crédito | débito | cartão | cartões |
      pagamento | método | métodos | forma | meio | em | e | ou | para | com | ao | AliExpress | aqui | agora | por favor |
      ver | abrir | com final | final | terminado em | terminado | terminando em | que termina em | termina | expira |
      validade | válido até | vence | botão | link | menu | ícone | clique | início | informações | sim | novo | padrão |
      gerenciar | você | atual
    `,
  },
  clitic: {},
} as const satisfies SignalSet;
