package org.concordat.programme.maturity.questionnaire;

/** Who answers a questionnaire. */
public enum QuestionnaireKind {
    /** Each organisation once in a round. */
    MATURITY,
    /** Each organisation for several of its staff, who are nobody here: a sheet says only which role they hold. */
    COMPETENCY
}
