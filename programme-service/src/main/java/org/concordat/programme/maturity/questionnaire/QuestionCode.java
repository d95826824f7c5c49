package org.concordat.programme.maturity.questionnaire;

import org.concordat.platform.referencedata.ReferenceListRequest;

/** How what a questionnaire consists of is named, in each of its editions. */
public final class QuestionCode {

    public static final String PATTERN = ReferenceListRequest.CAPITALS;
    public static final String MESSAGE = "is written in capitals, digits and underscores, like SHARED_VISION";

    private QuestionCode() {}
}
