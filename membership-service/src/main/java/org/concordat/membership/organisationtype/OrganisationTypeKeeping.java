package org.concordat.membership.organisationtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the list of organisation types. A code stays for ever, because organisations and rate cards refer to it. */
@ApplicationScoped
public class OrganisationTypeKeeping {

    private final OrganisationTypes types;
    private final Chronicle chronicle;

    OrganisationTypeKeeping(OrganisationTypes types, Chronicle chronicle) {
        this.types = types;
        this.chronicle = chronicle;
    }

    @Transactional
    public OrganisationType create(String code, String name, boolean council, Occasion occasion) {
        if (types.byCode(code).isPresent()) {
            throw Refusal.conflict(
                    "organisation-type-exists",
                    "There is an organisation type %s already. Amend it, or choose another code.".formatted(code));
        }
        var type = new OrganisationType(code, name, council);
        types.save(type);
        chronicle.created(
                OrganisationType.TYPE, type, "organisation-type-created", OrganisationTypeState.of(type), occasion);
        return type;
    }

    /** @param name {@code null} to leave it; likewise {@code council} */
    @Transactional
    public OrganisationType amend(String code, long seen, String name, Boolean council, Occasion occasion) {
        OrganisationType type = get(code);
        type.requireVersion(seen);
        var before = OrganisationTypeState.of(type);
        type.amend(name == null ? type.name() : name, council == null ? type.isCouncil() : council);
        types.save(type);
        chronicle.changed(
                OrganisationType.TYPE,
                type,
                "organisation-type-amended",
                before,
                OrganisationTypeState.of(type),
                occasion);
        return type;
    }

    public OrganisationType get(String code) {
        return types.byCode(code).orElseThrow(() -> Refusal.notFound("organisation type", code));
    }

    public Page<OrganisationType> list(PageRequest request) {
        return types.page(request);
    }
}
