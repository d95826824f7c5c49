package org.concordat.reporting.known;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A pot of money and what is expected to flow into it, as funding sends it. */
public record Fund(String code, List<Income> sources) {

    /** What one source is expected to bring in one financial year, perhaps earmarked for a programme. */
    public record Income(String kind, FinancialYear financialYear, Money amount, String programme) {

        public Income {
            StateFields.required("sources.kind", kind);
            StateFields.required("sources.financialYear", financialYear);
            StateFields.required("sources.amount", amount);
        }

        public boolean isGrantOf(FinancialYear year) {
            return kind.equals("GRANT") && financialYear.equals(year);
        }
    }

    public Fund {
        StateFields.required("code", code);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
