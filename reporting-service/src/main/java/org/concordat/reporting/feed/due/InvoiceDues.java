package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Invoices of subscriptions that are not paid in full. */
@Singleton
public class InvoiceDues extends DueFacts<InvoiceDues.Told> {

    private static final Set<String> UNPAID = Set.of("INVOICED", "PART_PAID");

    /** A subscription, as membership sends it. */
    public record Told(
            @NotNull UUID organisation,
            @NotNull FinancialYear financialYear,
            @NotNull String status,
            @Valid Invoice invoice) {}

    /** What is paid by a day. */
    public record Invoice(@NotNull String number, @NotNull LocalDate dueOn) {}

    InvoiceDues() {
        super("due_subscription", "membership.subscriptions", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.invoice() == null || !UNPAID.contains(told.status())
                ? List.of()
                : List.of(Due.of(
                                DueKind.INVOICE,
                                null,
                                "Pay invoice %s for the subscription of %s"
                                        .formatted(told.invoice().number(), told.financialYear()),
                                told.invoice().dueOn())
                        .of(told.organisation()));
    }
}
