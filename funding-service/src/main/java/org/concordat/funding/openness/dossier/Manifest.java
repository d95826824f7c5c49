package org.concordat.funding.openness.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.award.award.AwardStatus;

/**
 * What a dossier is of and what is in it. It says nothing of who asked for it or when, so that the same state of an award
 * gives the same dossier to the byte.
 *
 * @param recipientName {@code null} when membership has not told of it
 * @param lastChangedAt the latest change that the dossier shows: it is of this instant
 * @param files all but the manifest, by path
 * @param absent parts that there are none of, with the reason
 */
public record Manifest(
        UUID award,
        String title,
        UUID recipient,
        String recipientName,
        AwardStatus status,
        Instant lastChangedAt,
        List<DossierFile> files,
        List<AbsentPart> absent) {

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(DossierFile::path)).toList();
        absent = List.copyOf(absent);
    }
}
