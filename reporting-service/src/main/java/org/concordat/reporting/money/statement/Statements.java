package org.concordat.reporting.money.statement;

import java.util.List;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.report.Scope;

/** What organisations give and get. */
public interface Statements {

    /**
     * Of all that exist on a day of the year, by their names.
     *
     * @param organisation the one wanted; {@code null} for all
     */
    List<MemberStatement> of(Scope scope);
}
