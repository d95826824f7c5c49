package org.concordat.membership.organisationtype;

import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The organisation types of the partnership. */
public interface OrganisationTypes {

    Optional<OrganisationType> byCode(String code);

    Page<OrganisationType> page(PageRequest request);

    void save(OrganisationType type);
}
