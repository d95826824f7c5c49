package org.concordat.membership.register.organisationtype;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.referencedata.ReferenceKeeping;

/** Keeps the list of organisation types, to which organisations and rate cards refer. */
@Singleton
public class OrganisationTypeKeeping extends ReferenceKeeping<OrganisationType> {

    OrganisationTypeKeeping(OrganisationTypes types, Chronicle chronicle) {
        super(OrganisationType.TYPE, "organisation type", types, chronicle);
    }

    @Transactional
    public OrganisationType create(String code, String name, boolean council, Occasion occasion) {
        return add(new OrganisationType(code, name, council), occasion);
    }

    /** @param name {@code null} to leave it; likewise {@code council} */
    @Transactional
    public OrganisationType amend(String code, long seen, String name, Boolean council, Occasion occasion) {
        return change(
                code,
                seen,
                type -> type.amend(name == null ? type.name() : name, council == null ? type.isCouncil() : council),
                occasion);
    }

    @Override
    protected Object stateOf(OrganisationType type) {
        return OrganisationTypeState.of(type);
    }
}
