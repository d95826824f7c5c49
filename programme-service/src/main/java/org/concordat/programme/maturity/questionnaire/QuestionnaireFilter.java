package org.concordat.programme.maturity.questionnaire;

/** Which questionnaires are asked for; {@code null} asks for all. */
public record QuestionnaireFilter(String code, QuestionnaireKind kind, QuestionnaireStatus status) {}
