package org.concordat.programme.support.enquiry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.strategy.theme.ThemesUnder;
import org.concordat.programme.support.enquiry.Enquiries;
import org.concordat.programme.support.enquiry.Enquiry;
import org.concordat.programme.support.enquiry.EnquiryFilter;
import org.concordat.programme.support.enquiry.ListedEnquiry;

/** Enquiries in PostgreSQL. */
@ApplicationScoped
public class JpaEnquiries implements Enquiries, PanacheAggregates<Enquiry> {

    private static final String OVERDUE = "(e.answeredOn is null and e.answerDueOn < :today)";

    @Override
    public Page<ListedEnquiry> list(EnquiryFilter filter, LocalDate today, PageRequest page) {
        Listing<ListedEnquiry> listing = Listing.of(
                        ListedEnquiry.class,
                        "select new org.concordat.programme.support.enquiry.ListedEnquiry(e.id, e.organisation, e.asked,"
                                + " e.askedOn, e.answerDueOn, e.answer, e.answeredOn, e.version) from Enquiry e")
                .where("e.organisation = :organisation", "organisation", filter.organisation())
                .where("e.organisation = :boundary", "boundary", filter.boundary())
                .where("e.asked.theme in " + ThemesUnder.jpql("theme"), "theme", filter.theme());
        if (filter.answered() != null) {
            listing.where(filter.answered() ? "e.answeredOn is not null" : "e.answeredOn is null");
        }
        if (filter.overdue() != null) {
            listing.where(filter.overdue() ? OVERDUE : "not " + OVERDUE, "today", today);
        }
        return listing.ascending("e.answerDueOn", enquiry -> enquiry.state().answerDueOn())
                .tieBreaker("e.id", UUID.class, enquiry -> enquiry.state().id())
                .page(getEntityManager(), page);
    }
}
