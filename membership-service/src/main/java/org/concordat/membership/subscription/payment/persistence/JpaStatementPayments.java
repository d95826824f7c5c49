package org.concordat.membership.subscription.payment.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.payment.BookingDays;
import org.concordat.membership.subscription.payment.Receiving.KeptAs;
import org.concordat.membership.subscription.payment.StatementPayments;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;

/** What bank statements have brought, in PostgreSQL. */
@ApplicationScoped
class JpaStatementPayments implements StatementPayments {

    private final Sql sql;

    JpaStatementPayments(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<StatementPayment> alike(UUID subscription, Money amount, BookingDays days) {
        return sql.one(
                """
                with wanted as (select ?::uuid as subscription, ?::numeric as amount, ?::date as first, ?::date as last)
                select id, kept_as, received_on from (
                    select p.id, 'PAYMENT' as kept_as, p.received_on, p.subscription, p.amount
                    from payment p join bank_statement_line l on l.payment = p.id
                    union all
                    select c.id, 'CREDIT', c.received_on, c.subscription, c.amount
                    from credit c join bank_statement_line l on l.credit = c.id) brought
                join wanted using (subscription, amount)
                where received_on between first and last
                order by received_on, id limit 1""",
                row -> new StatementPayment(
                        row.getObject("id", UUID.class),
                        KeptAs.valueOf(row.getString("kept_as")),
                        row.getObject("received_on", LocalDate.class)),
                subscription,
                amount.amount(),
                days.first(),
                days.last());
    }
}
