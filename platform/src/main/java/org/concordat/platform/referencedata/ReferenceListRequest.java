package org.concordat.platform.referencedata;

import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;

/** What the requests that change a list share. */
public interface ReferenceListRequest extends DatedRequest {

    String CAPITALS = "[A-Z][A-Z0-9_]*";
    String NOT_BLANK = MergePatch.NOT_BLANK;
}
