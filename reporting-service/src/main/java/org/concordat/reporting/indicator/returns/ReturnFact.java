package org.concordat.reporting.indicator.returns;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a return. */
@Meaning("What organisations return for a period, value by value, and whether it was accepted")
public enum ReturnFact implements Fact<Return> {
    @Meaning("Values were written down; they count for nothing yet")
    RETURN_SAVED,
    @Meaning("An organisation returned its values; they are provisional")
    RETURN_SUBMITTED,
    @Meaning("A return went back to its organisation with a query")
    RETURN_QUERIED,
    @Meaning("Somebody else than who submitted it accepted a return; its values are final")
    RETURN_ACCEPTED,
    @Meaning("Values of an accepted return were corrected")
    RETURN_CORRECTED;

    @Override
    public AggregateType<Return> about() {
        return Return.TYPE;
    }
}
