import type { Words } from './words.ts';

/** Plain and friendly; “you”. */
export const en: Words = {
  quotes: ['“', '”'],
  sentenceStarts: ['nobody', 'nothing', 'somebody', 'we', 'i', 'it', 'they', 'you', 'there', 'yes', 'no', 'please'],
  sentenceVerbs: ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will'],
  clauseStarts: ['that', 'which', 'who', 'whose', 'whom', 'what', 'when', 'where', 'how', 'why'],

  lead: {
    wrong: ['What was wrong:', 'This is what we got wrong:', 'The mistake:'],
    right: ['What is right:', 'The right information:', 'What is correct:'],
    done: ['What we have done:', 'What we are doing about it:', 'To put it right:'],
    failed: ['What we failed to check:', 'What we should have checked:'],
    change: ['What we do differently from now on:', 'What changes:'],
    harmed: ['Our apology is to these people:', 'We say this above all to these people:'],
    wrote: ['We wrote:', 'Our post said:'],
    theyWrote: ['You wrote:', 'Your words were:', 'You told us:', 'We have read what you wrote:', 'This is what you wrote to us:'],
    theySaid: ['You told us:', 'You said to us:'],
    asked: ['You asked:', 'One of your questions:'],
    answer: ['Our answer:', 'The answer:'],
    answerBy: ['We will answer that here:', 'You will have the answer:'],
    nextWord: ['You will hear from us again:', 'The next word from us:'],
    meaning: ['What we are saying:', 'In plain words:'],
    reason: ['The background:', 'How it stands:'],
  },

  state: {
    removed: ['We have taken the post down.', 'The post is down; we removed it ourselves.'],
    edited: ['We have corrected the post.', 'We have corrected the post; it now says what it should.'],
    up: ['We are correcting this now and will tell you here what we have done.', 'We are fixing this now and will report here.'],
    goes: ['We will take the post down now.', 'We are removing the post now.'],
    stays: ['We will leave the post up, so that your answers make sense.', 'We will let the post stand, with these words under it.'],
    here: ['We are correcting that here.', 'With this we correct it.'],
  },
  answerFollows: ['We do not know the answer yet and will give it here.', 'We will answer that here as soon as we know.'],

  own: {
    we: [
      'We got this wrong, and we are sorry.',
      'This is our mistake, and we apologise.',
      'We are sorry: we published something we should not have.',
      'We made a mistake with this post, and we are sorry for it.',
      'The fault is ours, and we apologise.',
    ],
    i: [
      'I am responsible for what we publish here. We got this wrong, and I am sorry.',
      'This is our mistake. I answer for it, and I apologise.',
      'I am sorry: we published something we should not have, and I answer for it.',
    ],
    light: [
      'That one is on us. Sorry.',
      'Well, that was us. Sorry about that.',
      'Yes, we really posted that. Sorry.',
      'Sorry, we slipped up there.',
    ],
  },
  ownTaken: {
    we: [
      'We did not write this post. It came from our account, and we are sorry.',
      'This post is not from us. It stood on our account, and we apologise for that.',
    ],
    i: [
      'We did not write this post. It came from our account; I answer for that, and I am sorry.',
      'This post is not from us. It stood on our account, and I apologise for that.',
    ],
  },
  regret: {
    hurtful: [
      'It hurt people, and we regret that deeply.',
      'We see how much it hurt, and we regret it.',
      'It hurt people who deserved better from us.',
    ],
    unsafe: ['It put people at risk, and we regret that deeply.', 'Somebody could have come to harm through it, and that weighs on us.'],
    misleading: [
      'You rely on what we publish, and here you could not.',
      'You should be able to rely on what we write, and we regret that this time you could not.',
    ],
    other: ['You can expect more care from us.', 'We should have been more careful, and we regret it.'],
  },
  stop: ['Please do not act on the post, and do not pass it on.', 'Please disregard the post, and do not share it.'],
  stopData: [
    'Please delete any copy of the post, and do not pass it on.',
    'Please do not pass on anything from the post, and delete what you have saved of it.',
  ],
  focusOwned: {
    'business-reputation': [
      'Please share this note with those who saw the post.',
      'We say this in public, because the mistake was public.',
    ],
    'brand-voice': ['You deserved better words than those.', 'You should be spoken to with more care than this.'],
    'customer-trust': [
      'Write to us, and we will put it right with each of you, one by one.',
      'Anyone it has affected can write to us; we will put it right with each of you.',
    ],
  },
  focusOpen: {
    'business-reputation': [
      'We will answer here, in public, for everybody to read.',
      'Our answer will stand here, where everybody can see it.',
    ],
    'brand-voice': ['We will answer in plain words.', 'You will get a plain answer from us.'],
    'customer-trust': [
      'Write to us with anything that concerns you personally; we read every message.',
      'Our messages are open for anything that concerns you personally.',
    ],
  },
  lightClose: ['Thank you for bearing with us.', 'Thanks for reading us all the same.', 'Back to what we do better.'],

  statement: {
    seen: [
      'We have seen what you are writing about our post.',
      'We have read your comments on our post.',
      'Your comments on our post have reached us.',
    ],
    unseen: ['This is about one of our posts.', 'A word about one of our posts.'],
    looking: ['We are looking into it now.', 'We are finding out what happened.'],
    unknown: [
      'We do not have all the facts yet, and we will not guess.',
      'There are things we do not know yet, so we will not say more than we know.',
    ],
    nextOpen: ['We will write here again as soon as we know more.', 'You will find our next update here.'],
  },
  correction: {
    opening: ['A correction to our post.', 'We have to correct our post.', 'Correction.'],
    unnamed: ['There was a mistake in our post.', 'Something in our post was not right.'],
    follows: ['The right information follows here.', 'We are checking what is right and will publish it here.'],
    sorry: {
      we: ['We are sorry for the mistake.', 'The mistake is ours, and we apologise.'],
      i: ['I am sorry for our mistake.', 'The mistake is ours, and I apologise.'],
    },
  },
  clarification: {
    opening: [
      'Our post can be read in more than one way, so here it is again, plainly.',
      'Our post has been read in different ways, so we would like to be clear.',
    ],
    follows: ['We will put it in plainer words here.', 'A plainer version follows here.'],
    close: ['Thank you for asking.', 'Please ask us about anything that is still unclear.', 'Thank you for telling us how you read it.'],
  },
  complaint: {
    thanks: ['Thank you for telling us.', 'Thank you for writing to us.', 'Thank you for your comment.'],
    checked: ['We have looked at it again.', 'We have checked it once more.'],
    stands: ['The post is right, and we are leaving it up.', 'What the post says is right, so it stays.'],
    close: [
      'You are free to see it differently, and your comment stays where it is.',
      'Criticism is welcome here, and yours stays up.',
      'Please ask us anything else you would like to know.',
    ],
  },

  message: {
    subject: ['Our apology to you', 'About our post', 'An apology, and a question'],
    subjectOpen: ['Your message to us', 'About our post'],
    greeting: ['Hello {name},', 'Dear {name},'],
    greetingUnnamed: ['Hello,', 'Hello there,'],
    thanks: [
      'Thank you for saying so openly.',
      'It was right to tell us.',
      'Thank you for taking the time to write.',
      'Your words have reached us, and a person has read them.',
      'We are glad that you told us.',
    ],
    thanksSaid: ['Thank you for telling us.', 'It was right to tell us.', 'We are glad that you told us.'],
    sorry: {
      we: [
        'We are sorry for our post.',
        'We want to apologise to you personally for our post.',
        'You deserved better from us, and we are sorry.',
        'The mistake was ours, and we apologise to you.',
        'We are sorry, and we want to say it to you directly.',
        'Our post was a mistake, and we apologise to you for it.',
        'What we published was wrong, and we are sorry.',
      ],
      i: [
        'I am sorry for our post.',
        'I want to apologise to you personally for our post.',
        'You deserved better from us, and I am sorry.',
        'The mistake was ours; I answer for it, and I apologise to you.',
        'I am sorry, and I want to say it to you directly.',
        'Our post was a mistake, and I apologise to you for it.',
        'What we published was wrong, and I am sorry.',
      ],
    },
    reassurance: {
      'business-reputation': [
        'We stand by these words in public as well.',
        'You are free to share this answer; we stand by it.',
        'What we tell you here holds in public too.',
      ],
      'brand-voice': [
        'You can expect us to choose our words with more care.',
        'That is not how anybody should be spoken to, and we are changing it.',
        'We will speak to you with more care than that.',
      ],
      'customer-trust': [
        'We will stay with this until it is right for you.',
        'You relied on us, and we want to put it right for you.',
        'You will have an answer from us to each of your questions.',
      ],
      none: [
        'We will stay with this until it is put right.',
        'You can come back to us about this at any time.',
        'We are going through it carefully.',
      ],
    },
    help: [
      'What would help you now?',
      'May we ask what would help you now?',
      'Please tell us what would help you now.',
      'There is one thing we would like to know: what would help you now?',
    ],
    content: [
      'What would you like to see more of from us, and what less of?',
      'May we ask what you would like to read more of here, and what less of?',
      'One question: which of our posts would you like to see more of, and which less of?',
      'We would like to hear what you want to see more or less of here.',
    ],
    close: ['You can answer here, and a person will read it.', 'Your answer here reaches us directly.', 'Thank you for reading this.'],
    invite: [
      'We would like to answer you personally: please write us a message.',
      'Please send us a message, so that we can answer you personally.',
      'May we answer you in private? Our messages are open to you.',
    ],
  },

  spoken: {
    up: ['We are correcting this now.', 'We are fixing this now.'],
    here: ['That is what the post should have said.', 'The post should have said so.'],
    stays: ['We will leave the post up.', 'We will let the post stand.'],
    answerBy: ['You will have the answer:', 'We will give you the answer:'],
    answerFollows: ['We do not know the answer yet and will tell you.', 'We will tell you as soon as we know.'],
    nextOpen: ['You will hear from us as soon as we know more.', 'We will get back to you as soon as we know more.'],
    close: ['Please ask us anything else you would like to know.'],
  },

  phone: {
    begin: 'Give your name and say who you are calling for.',
    listen: 'Ask whether this is a good moment. Let them finish before you say anything else.',
    note: 'Write down what they ask for, and by when.',
    end: 'Repeat what you have agreed, and say when you will call again.',
  },

  note: {
    bossOpening: 'One of our posts went wrong, and I want you to hear it from me first.',
    bossOpeningOpen: 'People are talking about one of our posts, and I want you to hear it from me first.',
    bossOpeningQuiet: 'I am checking one of our posts, and I want you to hear it from me first.',
    bossNothing: 'You do not have to do anything now. I will write again when something changes.',
    supportOpening: 'You may get questions about one of our posts. This is where we stand.',
    supportSay: 'You can say this:',
    supportDoNot: 'Please promise nothing beyond this, and please do not guess. Pass every other question on to me.',
    network: 'Where:',
    link: 'Link:',
    complaints: 'Complaints so far:',
    known: 'What we know:',
    unknown: 'What we do not know:',
    unknownDefault: 'We are still finding out how it happened and whom it reached.',
    focus: {
      'business-reputation': 'Most at stake is our reputation: who hears it first, and from whom.',
      'brand-voice': 'Most at stake is the way we speak: the tone of what we say next.',
      'customer-trust': 'Most at stake is the trust of customers: what we put right, one by one.',
    },
    yesOpening: 'I need your yes before this goes out.',
    proposed: 'Proposed words:',
    by: 'Needed by:',
    answerCode: 'Please answer “OK {code}”, or say what to change.',
  },
};
