package org.concordat.reporting.report.published;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a publication. */
@Meaning("Reports that are published, with their versions and since when each is read")
public enum PublicationFact implements Fact<Publication> {
    @Meaning("A publication was created, with its first version as a draft")
    PUBLICATION_CREATED,
    @Meaning("The draft of a version was amended")
    PUBLICATION_AMENDED,
    @Meaning("A version that corrects the one before was begun")
    PUBLICATION_VERSION_BEGUN,
    @Meaning("The figures of a draft were drawn up")
    PUBLICATION_DRAWN_UP,
    @Meaning("A version was submitted for review, with the figures known at that instant")
    PUBLICATION_SUBMITTED,
    @Meaning("A version went back to its authors")
    PUBLICATION_SENT_BACK,
    @Meaning("Somebody else than its authors approved a version")
    PUBLICATION_APPROVED,
    @Meaning("It was decided from which instant a version is published; the one before is superseded then")
    PUBLICATION_PUBLISHED,
    @Meaning("A published version was withdrawn")
    PUBLICATION_WITHDRAWN;

    @Override
    public AggregateType<Publication> about() {
        return Publication.TYPE;
    }
}
