package org.concordat.reporting.money.distribution;

import java.util.List;
import org.concordat.reporting.report.Scope;

/** Who applied for funding, and who has it. */
public interface Distributions {

    /** What is a part of the region. */
    enum Kind {
        SUB_REGION,
        TYPE,
        TOTAL
    }

    /**
     * What was counted of one part.
     *
     * @param code {@code null} of the total; empty where the organisation's is not known
     */
    record Part(Kind kind, String code, String name, Counted counted) {}

    /** The parts of each kind by their codes, and the total. */
    List<Part> of(Scope scope);
}
