package org.concordat.reporting.money.statement;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.report.Moment;

/** What organisations give and get. */
public interface Statements {

    /**
     * Of all that exist on a day of the year, by their names.
     *
     * @param organisation the one wanted; {@code null} for all
     */
    List<MemberStatement> of(FinancialYear year, UUID organisation, Moment moment);
}
