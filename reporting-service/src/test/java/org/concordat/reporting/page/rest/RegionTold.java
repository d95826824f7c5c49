package org.concordat.reporting.page.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.income.Subscription;
import org.concordat.reporting.money.income.Subscription.Invoice;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.programme.Programme;
import org.concordat.reporting.programme.Programmes;

/** A small year of a region: members of three sub-regions, three programmes, and a grant with one award. */
final class RegionTold {

    static final String CUMBRIA = "page-cumbria";
    private static final String LANCASHIRE = "page-lancashire";
    private static final String MERSEYSIDE = "page-merseyside";

    final UUID carlisle;
    final UUID preston;

    final Bodies bodies;

    private final Told told;
    private final FinancialYear year;

    RegionTold(Told told, FinancialYear year) {
        this.told = told;
        this.year = year;
        bodies = new Bodies(told, year);
        carlisle = bodies.council("Carlisle", CUMBRIA);
        preston = bodies.council("Preston", LANCASHIRE);
        UUID sefton = bodies.council("Sefton", MERSEYSIDE);
        UUID wirral = bodies.council("Wirral", MERSEYSIDE);
        bodies.fire("Lancashire Fire and Rescue", LANCASHIRE);
        subRegion(CUMBRIA, "Cumbria");
        subRegion(LANCASHIRE, "Lancashire");
        subRegion(MERSEYSIDE, "Merseyside");
        subscription(carlisle, CUMBRIA, "District", "2000.00", "PAID", "2000.00");
        subscription(preston, LANCASHIRE, "District", "2000.00", "PART_PAID", "1250.00");
        subscription(sefton, MERSEYSIDE, "Upper tier", "9000.00", "PAID", "9000.00");
        subscription(wirral, MERSEYSIDE, "Upper tier", "9000.00", "INVOICED", "0.00");
        programme("BPI", "Excellence in Business Process Improvement", 47500, 40000, 614000);
        programme("CSM", "Excellence in Customer Service Management", 46500, 37500, 1089000);
        programme("RTNW", "Right Track North West", 52000, 42500, 894500);
        var funding = new Funding(told, year);
        UUID grant = UUID.randomUUID();
        funding.fund("GRANT-" + year, List.of(funding.source(grant, "GRANT", "150000.00", null)));
        funding.receipt(grant, "GRANT", "100000.00", year.firstDay(), false);
        funding.plan("APPROVED", "60000.00", "30000.00");
        UUID award =
                funding.award().with("recipient", carlisle).paid("12000.00").told();
        funding.claim(award, "PAID", "12000.00", "12000.00", "12000.00");
    }

    void subRegion(String code, String name) {
        told.that("membership.sub-regions", Map.of("code", code, "name", name));
    }

    void subscription(
            UUID organisation, String subRegion, String className, String amount, String status, String paid) {
        told.that(
                Subscriptions.TOPIC,
                UUID.randomUUID(),
                0,
                year.firstDay(),
                Funding.RECORDED,
                new Subscription(
                        organisation,
                        subRegion,
                        year,
                        className,
                        Money.of(amount),
                        null,
                        status,
                        new Invoice(Money.of(amount), null),
                        Money.of(paid),
                        null));
    }

    private void programme(String code, String name, long core, long addedValue, long saving) {
        Programme plain = new Programmes(year).of(code, core, addedValue, saving);
        told.that(Programmes.TOPIC, new Programme(plain.id(), code, name, plain.activities(), plain.years()));
    }
}
