package org.concordat.reporting.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.income.Income;
import org.concordat.reporting.income.Region;
import org.concordat.reporting.known.Fund;
import org.concordat.reporting.known.OrganisationType;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.Programme;
import org.concordat.reporting.known.Receipt;
import org.concordat.reporting.known.Subscription;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;

/**
 * Holds what programmes budget against where the money comes from: core budgets against subscriptions, added value
 * against grant. Subscriptions belong to no programme, so core budgets meet them in the total only.
 */
public record Reconciliation(List<Line> programmes, Total total) {

    /** One programme's budget against the grant earmarked for it. */
    public record Line(String code, String name, Budget budget, Grant grant) {

        public Money addedValueLessGrant() {
            return budget.addedValueBudget().minus(grant.expected());
        }
    }

    /** All budgets against all subscriptions and grants, those earmarked for no programme included. */
    public record Total(Budget budget, Grant grant, Income subscriptions, Region region) {

        public Money coreLessSubscriptions() {
            return budget.coreBudget().minus(subscriptions.expected());
        }

        public Money addedValueLessGrant() {
            return budget.addedValueBudget().minus(grant.expected());
        }
    }

    /** Grant that sources promise and grant that came in. */
    public record Grant(Money expected, Money received) {}

    public static Reconciliation of(
            FinancialYear year,
            Collection<Programme> programmes,
            Collection<Subscription> subscriptions,
            Collection<Fund> funds,
            Collection<Receipt> receipts,
            Collection<OrganisationsAlike> organisations,
            Collection<OrganisationType> types) {
        var budgets = ProgrammeBudgetsAndSavings.of(year, programmes);
        var promised = funds.stream()
                .flatMap(fund -> fund.sources().stream())
                .filter(source -> source.isGrantOf(year))
                .toList();
        var received =
                receipts.stream().filter(receipt -> receipt.isGrantOf(year)).toList();
        return new Reconciliation(
                budgets.programmes().stream()
                        .map(line -> new Line(
                                line.code(),
                                line.name(),
                                line.budget(),
                                grant(promised, received, line.code()::equals)))
                        .toList(),
                new Total(
                        budgets.total(),
                        grant(promised, received, any -> true),
                        Income.of(subscriptions),
                        Region.on(year.firstDay(), organisations, types)));
    }

    /** The same reconciliation with the lines of some programmes only; the total stays that of all. */
    public Reconciliation limitedTo(Predicate<String> programme) {
        return new Reconciliation(
                programmes.stream().filter(line -> programme.test(line.code())).toList(), total);
    }

    private static Grant grant(
            Collection<Fund.Income> promised, Collection<Receipt> received, Predicate<String> programme) {
        return new Grant(
                promised.stream()
                        .filter(source -> programme.test(source.programme()))
                        .map(Fund.Income::amount)
                        .collect(Money.sum()),
                received.stream()
                        .filter(receipt -> programme.test(receipt.programme()))
                        .map(Receipt::amount)
                        .collect(Money.sum()));
    }
}
