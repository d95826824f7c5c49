package org.concordat.membership.subscription.document.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice as it goes to the member. */
@Schema(name = "Bill")
public record BillView(
        @Schema(maxLength = 20, examples = "2008-09/0001") String number,
        LocalDate issuedOn,
        LocalDate dueOn,

        @Schema(maxLength = 200, description = "The member's name on the day of issue")
        String addressee,

        @Size(max = 100) List<LineView> lines,
        @Schema(description = "Without VAT") Money net,
        VatRate vatRate,
        Money vat,
        @Schema(description = "What is to be paid") Money total) {

    /** What is charged. */
    @Schema(name = "BillLine")
    public record LineView(
            @Schema(maxLength = 4000) String description,
            @Schema(description = "Without VAT") Money amount) {}

    static BillView of(Bill bill) {
        return new BillView(
                bill.number(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.addressee(),
                bill.lines().stream()
                        .map(line -> new LineView(line.description(), line.amount()))
                        .toList(),
                bill.net(),
                bill.vatRate(),
                bill.vat(),
                bill.total());
    }
}
