package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on what each organisation gives and gets. */
@Singleton
public class MemberStatementReport extends Report<MemberStatements> {

    public static final String NAME = "member-statement";
    public static final String TITLE = "Member statement";
    public static final String DESCRIPTION = "What each organisation paid in a year and what it had of it, beside what"
            + " the activities would cost it alone."
            + " Of a sub-region or type: those of its organisations.";

    private final Statements statements;

    MemberStatementReport(Statements statements) {
        super(NAME, TITLE, DESCRIPTION, RowKinds.of("ORGANISATION", MemberStatement.class));
        this.statements = statements;
    }

    @Override
    public MemberStatements figures(Scope scope) {
        return new MemberStatements(statements.of(scope));
    }
}
