/** Words that the sites print in Portuguese. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Entrar | Fazer login | Iniciar sessão | Faça login | Acessar | Inicie sessão',
  },
  register: {
    ours: 'Cadastre-se | Registrar-se | Inscrever-se | Registar | Criar conta | Cadastro | Registar-se | Cadastrar',
  },
  'sign-out': {
    ours: 'Sair | Terminar sessão | Encerrar sessão | Desconectar-se | Fazer logout | Sair da conta',
  },
  account: {
    ours: 'Conta | Minha conta | Meu AliExpress | Perfil | Área pessoal | O meu AliExpress | Visão geral da conta',
  },
  greeting: {
    ours: 'Olá | Oi | Bem-vindo | Bem-vinda | Boas-vindas',
  },
  password: {
    ours: 'Senha | Palavra-passe | Esqueceu a senha? | Esqueci minha senha | Esqueceu-se da palavra-passe?',
  },
  'account-neighbour': {
    ours: `
      Meus pedidos | Pedidos | Moedas | Cupons | Mensagens | Central de mensagens | Lista de desejos | Favoritos |
      Configurações | Definições | Endereços | Endereço de entrega | Encomendas | Endereços de entrega | Moradas |
      Devoluções | Reembolsos | Reembolsos e devoluções | Avaliações | Lojas seguidas | Central de ajuda | Sair
    `,
  },
  wallet: {
    ours: 'Carteira | Minha carteira | Carteira AliExpress | Carteira digital | Carteira virtual | Carteira eletrônica',
  },
  payments: {
    ours: `
      Pagamento | Pagamentos | Métodos de pagamento | Formas de pagamento | Método de pagamento | Forma de pagamento |
      Meios de pagamento | Meio de pagamento | Opções de pagamento | Configurações de pagamento | Definições de pagamento
    `,
  },
  cards: {
    ours: `
      Cartões de pagamento | Cartões salvos | Meus cartões | Cartões | Cartões e contas bancárias | Cartões registrados |
      Cartões armazenados | Cartões e contas | Cartões registados
    `,
  },
  'manage-cards': {
    ours: 'Gerenciar cartões | Ver cartões | Ver todos os cartões',
  },
  manage: {
    ours: `
      Gerenciar | Editar | Gerir | Alterar | Mudar | Administrar | Modificar | Organizar | Gerenciamento | Gestão |
      Gerencie | Edite | Edição | Editar lista | Gerenciar lista | Trocar
    `,
  },
  more: {
    ours: 'Mais | Opções | Ações | Outras opções | Outras ações | Ver mais',
  },
  alipay: {
    ours: 'Meu Alipay | Alipay',
  },
  card: {
    ours: `
      cartão | cartões | cartão bancário | cartões bancários | cartão de crédito | cartão de débito | cartões de crédito |
      cartões de débito | cartão de pagamento | cartões de pagamento | método* de pagamento | meio* de pagamento |
      forma* de pagamento | modo* de pagamento
    `,
  },
  remove: {
    ours: `
      Remover | Excluir | Eliminar | Remover cartão | Apagar | Desvincular | Deletar | Retirar | Tirar | Desassociar |
      Remova | Exclua | Elimine | Apague | Remoção | Exclusão | Eliminação | Desvinculação | Esquecer | Descadastrar |
      Desconectar | removendo | excluindo | apagando | elimina | apaga | desvincule | desvincula | retire | suprimir |
      Lixeira | Descartar | Dissociar | desassociação | Excluir dados do cartão | Remover dados do cartão
    `,
  },
  confirm: {
    ours: `
      Confirmar | OK | Sim | Remover | Excluir | Eliminar | Continuar | Apagar | Concordo | Entendi | Tenho certeza |
      Desvincular | Aceitar | Prosseguir | De acordo | Percebi | Aplicar | Confirmo | Certo
    `,
  },
  cancel: {
    ours: `
      Cancelar | Não | Manter | Voltar | Fechar | Não, obrigado | Mais tarde | Conservar | Não remover | Não excluir |
      Depois | Anular | Não, obrigada | Não eliminar | Não apagar | Retroceder
    `,
  },
  'set-default': {
    ours: 'Definir como padrão | Predefinir | Usar por padrão',
  },
  'default-mark': {
    ours: `
      Padrão | Predefinido | Principal | Cartão padrão | Por defeito | Preferencial | Preferido | Cartão principal |
      Predefinição | Favorito | Predefinida
    `,
  },
  'add-card': {
    ours: 'Adicionar cartão | Adicionar novo cartão',
  },
  'no-cards': {
    ours: `
      Nenhum cartão | Nenhum cartão salvo | Não há cartões | Sem cartões | Você não possui cartões | Não tem cartões |
      Não existem cartões | Nenhum cartão encontrado | Não foram encontrados cartões | Ainda não adicionou cartões
    `,
  },
  expiry: {
    ours: `
      Validade | Vencimento | Válido até | Data de validade | Data de vencimento | Expira | Vence | MM/AA | Expirado |
      Vencido
    `,
  },
  'ending-in': {
    ours: `
      terminado em | terminando em | termina em | final | últimos quatro dígitos | últimos 4 dígitos | finalizado em |
      terminação
    `,
  },
  refused: {
    ours: 'operação falhou | falha na operação',
  },
  'refused-default': {
    ours: `
      cartão padrão não | defina outro cartão | escolha outro cartão | altere o cartão padrão | é o cartão padrão |
      cartão predefinido não | é o cartão predefinido | selecione outro cartão | mude o cartão padrão
    `,
  },
  'refused-order': {
    ours: 'aguardando pagamento | pendente de pagamento | a aguardar pagamento | pagamento pendente',
  },
  'identity-check': {
    ours: `
      Verificação de identidade | Código de verificação | Verifique sua identidade | Confirme sua identidade |
      Verificação de segurança | Digite o código | Insira o código | Introduza o código | Senha de pagamento |
      Verificar identidade | Verificação em duas etapas | Senha do Alipay
    `,
  },
  'bot-check': {
    ours: `
      tráfego incomum | Deslize para verificar | Arraste o controle deslizante | Não sou um robô | Complete a verificação |
      Verifique que você é humano | não é um robô | tráfego invulgar | Arraste para verificar
    `,
  },
  'code-field': {
    ours: 'Código | Código de verificação | Reenviar',
  },
  'card-number-field': {
    ours: 'Número de cartão | Nº do cartão | N.º do cartão | Digite o número do cartão',
  },
  'security-code-field': {
    ours: 'Código de segurança | Data de validade | MM/AA | Data de vencimento',
  },
  'delete-account': {
    ours: `
      Encerrar conta | Desativar conta | Cancelar conta | Fechar conta | Exclusão de conta | Encerramento da conta |
      Excluir meus dados pessoais | Deletar conta
    `,
  },
  close: {
    ours: 'Fechar | Feche',
  },
  pay: {
    ours: `
      Pagar agora | Fazer pedido | Pagar | Confirmar e pagar | Confirmar pedido | Finalizar compra | Finalizar pedido |
      Concluir compra | Efetuar pagamento | Salvar e pagar | Confirmar pagamento | Fazer encomenda | Confirmar encomenda |
      Enviar pedido | Realizar pagamento | Concluir pedido | Finalizar pagamento | Fechar pedido
    `,
  },
  'save-card': {
    ours: `
      Salvar cartão | Guardar cartão | Salvar dados do cartão | Guardar dados do cartão | Salvar para a próxima vez |
      Salvar para compras futuras | Guardar para a próxima vez | Salvar para pagamentos futuros |
      Guardar para futuras compras
    `,
  },
  orders: {
    ours: `
      Meus pedidos | Pedidos | Encomendas | Histórico de pedidos | Todos os pedidos | Minhas compras |
      Histórico de encomendas | Todas as encomendas
    `,
  },
  'to-pay': {
    ours: `
      A pagar | Aguardando pagamento | Não pago | Por pagar | Pendente de pagamento | Pagamento pendente | Não pagos |
      A aguardar pagamento
    `,
  },
  help: {
    ours: 'Central de ajuda | Atendimento ao cliente | Ajuda | Centro de ajuda | Suporte | Apoio ao cliente | Fale conosco',
  },
  'card-support': {
    ours: 'Gerenciamento de cartões | Remover um cartão | Excluir um cartão | Gestão de cartões bancários | Remoção de cartão',
  },
  'removal-request': {
    ours: 'Pedido de remoção do cartão',
  },
  shopping: {
    ours: `
      Adicionar ao carrinho | Comprar agora | Carrinho | Frete grátis | vendidos | Ofertas relâmpago | Categorias |
      Produtos relacionados | couro | Bolsas | masculino | masculina | feminino | feminina | porta-cartões | Preço |
      Produto | Produtos | Colocar no carrinho | Envio grátis | homens | mulheres | pele | bolsa | Oferta | Promoção |
      capa | Adicionar ao cesto
    `,
  },
  'load-failed': {
    ours: `
      Algo deu errado | Ocorreu um erro | Falha ao carregar | Não foi possível carregar | Tente novamente mais tarde |
      Erro de rede | Página não encontrada | Serviço indisponível | Erro do sistema | temporariamente indisponível |
      em manutenção | Algo correu mal | Acesso negado | Erro ao carregar | não pôde ser carregada | Tentar novamente |
      temporariamente indisponível | em manutenção | não foi possível carregar | não conseguimos carregar
    `,
  },
  loading: {
    ours: 'Carregando | Aguarde | Um momento | A carregar | Por favor, aguarde',
  },
  filtered: {
    ours: 'Filtro | Filtros | Filtrar | Filtrado por | Resultados da busca | Limpar filtros | Limpar filtro',
  },
  chat: {
    ours: `
      Chat ao vivo | Conversar | Bate-papo | Fale conosco | Conversar com a Eva | Iniciar chat | Chat online |
      Atendimento online
    `,
  },
  settings: {
    ours: 'Configurações | Definições | Preferências | Configurações da conta',
  },
  'alipay-neighbour': {
    ours: `
      Histórico | Minha conta | Saldo | Transações | Segurança | Perfil | Informações pessoais | Dados pessoais | Contatos |
      Sacar | Levantar | Recarregar | Carregar saldo | Transferir | Transferência | Enviar dinheiro | Cupons | Recompensas |
      Notificações | Sair | Pagamentos
    `,
  },
  'alipay-sign-up': {
    ours: 'Criar sua carteira | Ativar sua carteira | Cadastro | Criar conta | Abra sua carteira | Registo | Registro',
  },
  'sign-up-stage': {
    ours: `
      perguntas de segurança | pergunta de segurança | Verifique seu e-mail | enviamos um link | link de confirmação |
      link de ativação | Confirme seu e-mail | nova senha | confirmar senha | crie uma senha | defina uma senha |
      repita a senha | Etapa 1 | Etapa 2 | Etapa 3 | Passo 1 | Passo 2 | Confira sua caixa de entrada | ative sua conta |
      caracteres da imagem | escolha uma senha | nova palavra-passe
    `,
  },
  'set-up-done': {
    ours: `
      criada com sucesso | ativada com sucesso | aberta com sucesso | está pronta | está pronto | foi ativada | foi criada |
      parabéns | cadastro concluído | tudo pronto | já está ativa | configurada com sucesso
    `,
  },
  next: {
    ours: `
      Próximo | Continuar | Enviar | Avançar | Seguinte | Próxima etapa | Prosseguir | Concluir | Concluído |
      Salvar e continuar | Aceitar e continuar | Criar | Cadastrar | Abrir carteira | Ativar | Confirmar | Começar
    `,
  },
  'add-word': {
    ours: `
      vinculou | associou | adicionar | adicione | adiciona | adicionou | adição | acrescentar | acrescente | novo | nova |
      vincular | vincule | cadastrar | cadastre | cadastrou | foi adicionado | associar | associe | incluir | inserir |
      registrar | registar | introduzir
    `,
  },
  'save-word': {
    ours: 'salv* | guard* | lembr* | memoriz* | gravar | grave | armazen* | manter',
  },
  'none-word': {
    ours: `
      nenhum | nenhuma | não há | não tem | não possui | não existem | sem | vazia | vazio | ainda não | não tens |
      não existe | não foram encontrados | não adicionou | não salvou | não cadastrou
    `,
  },
  'set-word': {
    ours: `
      definir | defina | tornar | torne | usar | utilizar | escolher | escolha | selecionar | selecione | marcar |
      configurar | como | colocar
    `,
  },
  'cannot-word': {
    ours: `
      não podem ser | não podem | não é possível | não foi possível | não será possível | não foi | não conseguimos |
      não pôde ser | impossível | falha ao | falha na | erro ao | não é permitido | não podemos | não poderá | falhou |
      não consegue | não se pode | não foram | não pôde
    `,
  },
  'undo-word': {
    ours: 'desfazer | desfeit* | revert* | irreversível | restaurar* | recuper* | voltar atrás | anulad* | definitiva',
  },
  'view-word': {
    ours: 'ver | mostrar | abrir | ir para | acessar | aceder | visualizar | consultar | exibir | ver tudo | todos',
  },
  'other-word': {
    ours: 'outro | outra | outros | diferente | primeiro | antes',
  },
  'unpaid-word': {
    ours: `
      não pago | não pagos | não paga | não pagas | pendente* | em andamento | em aberto | por pagar |
      aguardando pagamento | em curso | a pagar | abertos | ativo | ativos | aberto | incompleto*
    `,
  },
  'order-word': {
    ours: 'pedido | pedidos | encomenda* | compra | compras',
  },
  'request-word': {
    ours: 'solicit* | requerimento | formulário | pedido de | pedir | enviar | requisição',
  },
  'success-word': {
    ours: 'com sucesso | sucesso | foi | foram | concluíd* | já foi | já não',
  },
  'removed-word': {
    ours: 'removid* | excluíd* | eliminad* | apagad* | desvinculad* | retirad* | deletad* | desassociad*',
  },
  'activate-word': {
    ours: 'ativar | ative | ativação | abrir | abra | abertura | criar | crie | criação | cadastr* | registro',
  },
  'removed-notice': {
    ours: 'Cartão removido | cartão excluído | cartão eliminado | cartão desvinculado | cartão apagado',
  },
  'other-thing': {
    ours: `
      item | itens | artigo* | produto* | carrinho | cesto | pedido | pedidos | encomenda* | endereço* | morada* |
      avaliaç* | comentário* | opinião | lista de desejos | desejos | favoritos | loja | lojas | mensagem | mensagens |
      cupom | cupons | cupão | cupões | vale | telefone* | celular | telemóvel | e-mail | email | dispositivo* |
      conta bancária | cartão de memória | cartões de memória | cartão SD | cartões SD | cartão SIM | cartões SIM | chip |
      placa de vídeo | placas de vídeo | placa gráfica | placas gráficas | placa de som | placa de rede | cartão-presente |
      cartões-presente | cartão presente | cartão de presente | cartões de presente | vale-presente | cartão oferta |
      cartões oferta | cartão de oferta | cartão de visita | cartões de visita | cartão comemorativo |
      cartões comemorativos | cartão de aniversário | cartão de felicitações | cartões de felicitações | cartão de natal |
      cartões de natal | cartão fidelidade | cartão de fidelidade | cartões de fidelidade | cartão de cliente |
      cartão de sócio | cartão de membro | cartão de pontos | cartão postal | cartões postais | postais | baralho | cartas |
      porta-cartões | porta cartão | histórico | filtro* | foto* | imagem | vídeo* | PayPal | busca* | pesquisa* |
      palavra-chave | assinatura* | subscriç* | sessão | navegador | cookies | fundo | lista | notificaç* |
      chave de acesso
    `,
  },
  'never-point': {
    ours: `
      Pagar | Pagar agora | Fazer pedido | Excluir conta | Eliminar conta | Apagar conta | Encerrar conta | Fechar conta |
      Remover conta | Desativar conta | Cancelar conta | Cancelar pedido | Anular encomenda | Cancelar encomenda |
      Anular pedido | Reembolso | Solicitar reembolso | Pedir reembolso | Confirmar e pagar | Confirmar pedido |
      Finalizar compra | Finalizar pedido | Comprar | Comprar agora | Adicionar ao carrinho | Adicionar ao cesto |
      Excluir pedido | Apagar pedido | Eliminar encomenda | Remover pedido | Confirmar pagamento | Confirmar encomenda |
      Fazer encomenda | Excluir tudo | Apagar tudo | Remover tudo | Eliminar tudo | Remover todos | Excluir todos |
      Desvincular conta | Remover conta bancária | Excluir carteira | Eliminar carteira | Encerrar carteira |
      Salvar e pagar | Efetuar pagamento | Realizar pagamento | Concluir compra | Excluir perfil | Confirmar compra |
      Encomendar
    `,
  },
  negation: {
    ours: 'não | nunca | jamais | sem | nem',
  },
  article: {
    ours: `
      o | a | os | as | um | uma | uns | umas | do | da | dos | das | de | este | esta | estes | estas | meu | meus |
      minha | minhas | seu | seus | sua | suas | teu | teus | tua | esse | esses | essa | ao | aos | à | às | no | na |
      pelo | pela | lhe | te | você
    `,
  },
  filler: {
    ours: `
      todos | salvo | salvos | salva | salvas | guardado | guardados | cadastrado | cadastrados | vinculado | vinculados |
      associado | associados | armazenado | registrado | bancário | bancários | crédito | débito | cartão | cartões |
      pagamento | método | métodos | forma | meio | em | e | ou | para | com | ao | AliExpress | aqui | agora | por favor |
      ver | abrir | com final | final | terminado em | terminado | terminando em | que termina em | termina | expira |
      validade | válido até | vence | botão | link | menu | ícone | clique | início | informações | sim | novo | padrão |
      gerenciar | você | atual | selecionad* | definitivamente | você | ops | opa
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
