package org.concordat.membership.people.contact;

import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** Looks through the members of a year for who leads what. */
public interface LeadCoverages {

    LeadCoverage of(String role, FinancialYear year, LocalDate day);

    /** @param covered {@code null} for all members, {@code false} for those that lack a lead */
    Page<MemberLead> members(String role, FinancialYear year, LocalDate day, Boolean covered, PageRequest request);
}
