package org.concordat.membership.leadrole;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The lead roles of the partnership. */
public interface LeadRoles {

    Optional<LeadRole> byCode(String code);

    Page<LeadRole> page(PageRequest request);

    void save(LeadRole leadRole);
}
