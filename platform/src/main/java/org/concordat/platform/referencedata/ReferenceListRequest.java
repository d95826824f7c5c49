package org.concordat.platform.referencedata;

import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;

/** What every request that changes a list says: from which day the change is true, and why. */
public interface ReferenceListRequest {

    String CAPITALS = "[A-Z][A-Z0-9_]*";
    String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
    String EFFECTIVE_ON = "The day from which this is true; today when left out";
    String REASON = "Why; kept in the history";

    LocalDate effectiveOn();

    String reason();

    default EffectiveDate effective() {
        return new EffectiveDate(effectiveOn(), reason());
    }
}
