package org.concordat.membership.subscription.document;

import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;

/** A bill of a made-up partnership to a council, whole unless a test says otherwise. */
public final class ABill {

    public static final String COUNCIL = "Allerdale Borough Council";

    public static final Supplier PARTNERSHIP = new Supplier(
            "North West Improvement Partnership",
            new PostalAddress("Albert House", "1 Example Street", null, "Manchester", "M2 5DB", null),
            "GB 123 4567 89",
            "finance@partnership.example",
            "0161 496 0000",
            new BankAccount(
                    "North West Improvement Partnership",
                    "12-34-56",
                    "01234567",
                    "GB49 NWBK 1234 5601 2345 67",
                    "NWBKGB2L"));

    private final String number;
    private final LocalDate issuedOn;
    private final LocalDate dueOn;
    private final Bill.Corrected corrects;
    private String purchaseOrderNumber = "PO-4711";
    private Supplier supplier = PARTNERSHIP;
    private String addressee = COUNCIL;
    private PostalAddress address =
            new PostalAddress("Allerdale House", "New Bridge Road", null, "Workington", "CA14 3YJ", null);
    private List<Bill.Line> lines;
    private VatRate vatRate = VatRate.of("20");

    private ABill(String number, LocalDate issuedOn, LocalDate dueOn, Bill.Corrected corrects, Bill.Line line) {
        this.number = number;
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
        this.corrects = corrects;
        this.lines = List.of(line);
    }

    public static ABill anInvoice() {
        return new ABill(
                "2008-09/0001",
                LocalDate.of(2008, 4, 21),
                LocalDate.of(2008, 5, 21),
                null,
                new Bill.Line("Subscription 2008-09, class District", Money.pounds(1500)));
    }

    public static ABill aCreditNote() {
        return new ABill(
                "2008-09/CN0001",
                LocalDate.of(2008, 7, 1),
                null,
                new Bill.Corrected("2008-09/0001", LocalDate.of(2008, 4, 21)),
                new Bill.Line("Subscription 2008-09, class District: joined late", Money.pounds(500)));
    }

    public ABill purchaseOrderNumber(String other) {
        purchaseOrderNumber = other;
        return this;
    }

    public ABill supplier(Supplier other) {
        supplier = other;
        return this;
    }

    public ABill addressee(String other) {
        addressee = other;
        return this;
    }

    public ABill address(PostalAddress other) {
        address = other;
        return this;
    }

    public ABill vatRate(String percent) {
        vatRate = VatRate.of(percent);
        return this;
    }

    public ABill lines(List<Bill.Line> others) {
        lines = others;
        return this;
    }

    /** One line over this amount, without VAT. */
    public ABill lines(String amount) {
        return lines(List.of(new Bill.Line("Subscription 2008-09, class District", Money.of(amount))));
    }

    public Bill build() {
        Money net = lines.stream().map(Bill.Line::amount).collect(Money.sum());
        Money vat = vatRate.on(net);
        return new Bill(
                number,
                issuedOn,
                issuedOn,
                dueOn,
                corrects,
                purchaseOrderNumber,
                supplier,
                addressee,
                address,
                lines,
                net,
                vatRate,
                vat,
                net.plus(vat));
    }
}
