package org.concordat.membership.pledge.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Who has signed what. */
public interface Signatures extends Aggregates<Signature> {

    Optional<NamedSignature> named(UUID id);

    Optional<Signature> of(CommitmentId commitment, int edition, OrganisationId organisation);

    /** All signatures of these organisations, of every commitment and version. */
    List<Signature> by(Collection<UUID> organisations);

    Page<NamedSignature> page(Filter filter, PageRequest request);

    /** Counts, by type and sub-region, who is addressed on a day and who of them has signed a version by then. */
    List<CommitmentCoverageView.Part> coverage(Commitment commitment, int edition, LocalDate day);

    /** Which signatures of a commitment a list shows; what is {@code null} does not narrow it. */
    record Filter(UUID commitment, Integer edition, UUID organisation, Boolean inherited) {}
}
