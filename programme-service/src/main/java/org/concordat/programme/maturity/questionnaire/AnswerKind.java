package org.concordat.programme.maturity.questionnaire;

/** What a question takes for an answer. */
public enum AnswerKind {
    /** One of its levels, from 0 on. */
    LEVEL,
    YES_NO,
    /** One or several of its options. */
    CHOICES
}
