package org.concordat.membership.register.organisationtype;

import static org.concordat.membership.register.organisationtype.OrganisationTypeFact.ORGANISATION_TYPE_AMENDED;
import static org.concordat.membership.register.organisationtype.OrganisationTypeFact.ORGANISATION_TYPE_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.referencedata.ReferenceKeeping;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Keeps the list of organisation types, to which organisations and rate cards refer. */
@Singleton
public class OrganisationTypeKeeping extends ReferenceKeeping<OrganisationType> {

    OrganisationTypeKeeping(OrganisationTypes types, Changes changes) {
        super(ORGANISATION_TYPE_CREATED, ORGANISATION_TYPE_AMENDED, "organisation type", types, changes);
    }

    @Transactional
    public OrganisationType create(String code, String name, boolean council, EffectiveDate effective) {
        return add(new OrganisationType(code, name, council), effective);
    }

    /** @param name {@code null} to leave it; likewise {@code council} */
    @Transactional
    public OrganisationType amend(String code, long seen, String name, Boolean council, EffectiveDate effective) {
        return change(
                code,
                seen,
                type -> type.amend(name == null ? type.name() : name, council == null ? type.isCouncil() : council),
                effective);
    }
}
