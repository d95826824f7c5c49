package org.concordat.funding.openness.dossier;

import java.util.function.Consumer;
import org.concordat.funding.decision.decision.DecisionPack;

/** Where the files of a dossier go, one after the other; each comes back with its size and checksum. */
public interface DossierOutput {

    /** A file that is to be written. */
    record Name(DossierPart part, String path, String about) {}

    /** One record, as JSON. */
    DossierFile json(Name file, Object content);

    /** Records one by one, however many, as one JSON array. */
    DossierFile jsonList(Name file, Consumer<Consumer<Object>> records);

    /** Records one by one, however many, as CSV. */
    <R extends Record> DossierFile csv(Name file, Class<R> row, Consumer<Consumer<R>> records);

    /** A decision pack as it is printed. */
    DossierFile pdf(Name file, DecisionPack pack);

    /** The last file. */
    void manifest(Manifest manifest);
}
