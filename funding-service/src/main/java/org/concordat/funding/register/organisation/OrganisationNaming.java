package org.concordat.funding.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.imports.NamedRecords;

/** Says what organisations are called, as far as membership has told. */
@ApplicationScoped
public class OrganisationNaming {

    private final Organisations organisations;

    OrganisationNaming(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The codes of all sub-regions that an organisation was ever in. */
    public Set<String> subRegions() {
        return organisations.allSubRegions();
    }

    /** All that membership has told of, by their present names. */
    public NamedRecords named() {
        return new NamedRecords("organisation", organisations.allNames());
    }

    /** Without those that membership has not sent yet. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return organisations.names(ids);
    }
}
