package org.concordat.funding.openness.distribution;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.award.award.AwardOrigin;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.award.award.Offer;
import org.concordat.funding.call.call.Calls;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.organisation.KnownOrganisation;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** A region whose organisations apply, receive and are paid, for tests of how money is spread. */
@ApplicationScoped
class Grants {

    static final FinancialYear YEAR = FinancialYear.of("2008-09");
    static final LocalDate DECIDED = LocalDate.of(2008, 7, 15);
    static final LocalDate PAID = LocalDate.of(2008, 9, 10);
    private static final LocalDate SINCE = LocalDate.of(1974, 4, 1);

    private final Organisations organisations;
    private final OrganisationTypes types;
    private final Statistics statistics;
    private final Applications applications;
    private final Calls calls;
    private final Awarding awarding;
    private final Ledger ledger;
    private final Sql sql;

    Grants(
            Organisations organisations,
            OrganisationTypes types,
            Statistics statistics,
            Applications applications,
            Calls calls,
            Awarding awarding,
            Ledger ledger,
            AgroalDataSource dataSource) {
        this.organisations = organisations;
        this.types = types;
        this.statistics = statistics;
        this.applications = applications;
        this.calls = calls;
        this.awarding = awarding;
        this.ledger = ledger;
        this.sql = new Sql(dataSource);
    }

    @Transactional
    void councilType(String code) {
        types.learn(new OrganisationTypes.KnownType(UUID.randomUUID(), code, true), 0);
    }

    @Transactional
    UUID organisation(String name, String type, String subRegion) {
        UUID id = UUID.randomUUID();
        organisations.learn(new KnownOrganisation(id, name, type, subRegion, null, SINCE, null, List.of()), 0, SINCE);
        return id;
    }

    /** It ends on the year's last day, and another follows it. */
    @Transactional
    void ends(OrganisationId ended, String type, String subRegion, OrganisationId successor) {
        organisations.learn(
                new KnownOrganisation(
                        ended.value(),
                        "Ended",
                        type,
                        subRegion,
                        null,
                        SINCE,
                        YEAR.lastDay(),
                        List.of(successor.value())),
                1,
                YEAR.next().firstDay());
    }

    @Transactional
    void population(UUID organisation, String trueOn, long figure) {
        statistics.learn(
                new Statistics.KnownStatistic(
                        UUID.randomUUID(), organisation, "POPULATION", LocalDate.parse(trueOn), figure, "ONS"),
                0);
    }

    /** A call of these sub-regions only, whatever it admitted when it took applications. */
    void restrict(UUID call, String... subRegions) {
        sql.update("update funding_call set sub_regions = ? where id = ?", subRegions, call);
    }

    /** Approves what an application asks and offers it. */
    @Transactional
    UUID award(UUID application) {
        Application approved = applications.byId(application).orElseThrow();
        approved.approve(approved.requested(), DECIDED);
        var origin = new AwardOrigin(fundOf(approved), Account.REGIONAL, approved.call(), application, null);
        var offer = new Offer(
                origin,
                approved.applicant(),
                "Shared payroll",
                approved.details().amounts(),
                Money.ZERO,
                List.of(),
                List.of(),
                DECIDED);
        return awarding.offer(offer, "test", "Approved");
    }

    private UUID fundOf(Application application) {
        return calls.get(application.call()).terms().fund();
    }

    @Transactional
    void pay(UUID fund, AwardId award, String amount) {
        post(
                fund,
                PAID,
                Account.committed(YEAR, Account.REGIONAL, award.value()),
                Account.paid(YEAR, Account.REGIONAL, award.value()),
                amount,
                new BusinessObject("award", award.value()));
    }

    /** What a member paid for its subscription, as an event of membership brings it. */
    @Transactional
    void subscribed(UUID fund, OrganisationId organisation, String amount) {
        UUID receipt = UUID.randomUUID();
        sql.update(
                """
                insert into receipt (id, version, fund, source_kind, financial_year, amount, vat, received_on,
                    effective_on, organisation, payment, reversed)
                values (?, 0, ?, 'SUBSCRIPTIONS', ?, ?, 0, ?, ?, ?, ?, false)""",
                receipt,
                fund,
                YEAR.toString(),
                Money.of(amount).amount(),
                PAID,
                PAID,
                organisation,
                UUID.randomUUID());
        post(fund, PAID, Account.SOURCE, Account.UNALLOCATED, amount, new BusinessObject("receipt", receipt));
    }

    private void post(UUID fund, LocalDate on, Account from, Account to, String amount, BusinessObject about) {
        ledger.post(new Posting(fund, on, from, to, Money.of(amount), "test", "Moved", about, null));
    }

    /** Money for the year after {@link #YEAR}. */
    @Transactional
    void setAsideForTheNextYear(UUID fund, String amount) {
        var about = new BusinessObject("test", fund);
        post(fund, DECIDED, Account.SOURCE, Account.UNALLOCATED, amount, about);
        post(fund, DECIDED, Account.UNALLOCATED, Account.allocated(YEAR.next(), Account.REGIONAL), amount, about);
    }

    /** An award of the year after, as its recipient has it. */
    @Transactional
    UUID awardOfTheNextYear(UUID fund, OrganisationId recipient, String amount) {
        var offer = new Offer(
                new AwardOrigin(fund, Account.REGIONAL, null, null, null),
                recipient.value(),
                "Shared payroll",
                List.of(new AmountLine(YEAR.next(), AmountKind.REVENUE, Money.of(amount))),
                Money.ZERO,
                List.of(),
                List.of(),
                DECIDED);
        return awarding.offer(offer, "test", "Approved");
    }

    /** A plan in force that gives each sub-region an amount. */
    void plan(UUID fund, String one, String ofOne, String other, String ofOther) {
        UUID plan = UUID.randomUUID();
        sql.update("""
                insert into allocation_plan (id, version, fund, financial_year, status, planned_by, amount, share,
                    kept_for_need, contingency, counted_on)
                values (?, 0, ?, '2008-09', 'APPROVED', 'test', 150000, 60, 0, 0, '2008-04-01')""", plan, fund);
        sql.update(
                "insert into allocation_plan_share values (?, ?, ?, false, 0), (?, ?, ?, false, 0)",
                plan,
                one,
                Money.of(ofOne).amount(),
                plan,
                other,
                Money.of(ofOther).amount());
        sql.update("insert into allocation_plan_weighting values (?, 0, 'FIXED', 100, '{}')", plan);
        sql.update("insert into allocation_plan_figure values (?, 0, ?, 50), (?, 0, ?, 50)", plan, one, plan, other);
    }

    @Transactional
    void reject(UUID application) {
        applications.byId(application).orElseThrow().reject("Not now", DECIDED);
    }

    @Transactional
    void withdraw(UUID application) {
        applications.byId(application).orElseThrow().withdraw("Money found elsewhere", DECIDED);
    }
}
