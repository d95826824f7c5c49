package org.concordat.programme.maturity.questionnaire;

/** What a question takes for an answer. */
public enum AnswerKind {
    YES_NO,
    /** One of its levels, from 0 on. */
    LEVEL,
    /** One or several of its options. */
    CHOICES
}
