import type { Words } from './words.ts';

/** English, which every page may have in it: its builders name parts in it too. */
export const english: Words = {
  names: {
    en: {
      post: 'post|publish|post now|publish now|tweet|toot|note|skeet|chirp|squeak|blast|go live|submit|post it|create topic|post all|add post|add topic|add entry|start discussion|cast|save and publish|save publish|approve and publish|approve publish|publish and close|publish close',
      share: 'share|share now',
      reply: 'reply|answer|respond|post reply|add reply|post your answer',
      comment: 'comment|add comment|post comment|leave comment|leave a comment|close with comment|comment and close',
      send: 'send|send now|start campaign|launch campaign',
      schedule: 'schedule|queue|add to queue|add to calendar|add to schedule',
      create: 'create',
      add: 'add',
      never:
        'cancel|close|dismiss|clear|discard|delete|remove|save|save draft|update profile|next|back|continue|search|filter|find|sign in|log in|sign up|subscribe|apply|attach|upload|preview|edit|import|options|settings|more|undo|redo|bold|italic|emoji|copy|ok|done|report|feedback|order|translate|run|follow|join|add another|gift|first comment|internal note|private note|add note|view|show|hide|boost|promote|pin|bookmark|select|choose|change|ticket|application|request|drafts|as draft|as a draft|check out|checkout|place order|buy|pay|donate|suspend|block|ban|skip|commit|suggest|test|unsubscribe|unfollow|invite|invitations|generate|regenerate|rewrite|improve|shorten|summarize|convert|analyze|calculate|verify|reject|decline|export|download|print',
    },
  },
  labels: {
    seeking: /^(?:find(?!\p{L})|search|filter|type to search)/iu,
    oneself:
      /^(?:(?:your |my |edit )?(?:bio|biography|profile|signature|about(?: me| you| us| yourself)?)|muted|blocked|(?:add (?:an? )?)?(?:internal|private|staff|team) notes?|prompt|ask (?:me )?(?:ai|anything)|how (?:can|may) i help)(?!\p{L})/iu,
    description: /\balt\b|\balternat|descri/i,
    warning: /spoiler|\bcw\b|warn/i,
    title: /title|subject|headline/i,
    link: /^(?:url|link)(?!\p{L})/iu,
    audience:
      /^(?:who can (?:reply|comment)|public|everyone|everybody|anyone|anybody|followers|friends|unlisted|only me|connections)(?!\p{L})/iu,
    visibility: /audience|visib|privacy|who can/i,
    'own page': /^(?:my |your |go to )?profile$/i,
    comment: /comment/i,
    message: /messag|\bchat/i,
    answer: /^(?:replying|in reply|reply|in response) to/i,
    writing:
      /\b(?:message|campaign|newsletter|discussion|thread|topic|story|article|review|update|status|question|entry|posts|tweets|messages)$/i,
    'signed in': /^(?:signed|logged) in as:?\s+([^.(|\n]{2,40})/i,
    report: /^(?:report|flag)(?!\p{L})/iu,
    approval: /\b(?:for|request|to) (?:.*)?(?:review|approval|moderation)$/i,
    whither: /^(?:to|as|on|in|for|at|and)(?!\p{L})/iu,
    saving: /^(?:save|update)(?!.*(?:draft|later|search|filter|profile))(?!\p{L})/iu,
    published: /^(?:(?:is )?publish(?:ed)?|live)$/i,
  },
};
