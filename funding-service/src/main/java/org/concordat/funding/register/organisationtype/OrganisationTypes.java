package org.concordat.funding.register.organisationtype;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The types of organisation, as membership tells of them. */
public interface OrganisationTypes {

    /**
     * What membership says of a type.
     *
     * @param council whether an organisation of this type counts as a council
     */
    record KnownType(UUID id, String code, boolean council) {}

    /** Old news, by the version, changes nothing. */
    void learn(KnownType type, long version);

    /** The codes of all types. */
    Set<String> codes();

    /** The codes of the types that count as a council, in their order. */
    List<String> councils();
}
