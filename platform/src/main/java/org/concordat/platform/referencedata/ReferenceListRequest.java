package org.concordat.platform.referencedata;

import org.concordat.platform.change.DatedRequest;

/** What the requests that change a list share. */
public interface ReferenceListRequest extends DatedRequest {

    String CAPITALS = "[A-Z][A-Z0-9_]*";
    String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
    String EFFECTIVE_ON = "The day from which this is true; today when left out";
    String REASON = "Why; kept in the history";
}
