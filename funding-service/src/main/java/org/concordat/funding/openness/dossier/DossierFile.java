package org.concordat.funding.openness.dossier;

/**
 * A file of a dossier, as the manifest names it.
 *
 * @param path within the dossier
 * @param about what it shows, for somebody who has only the dossier
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record DossierFile(DossierPart part, String path, String about, String mediaType, long size, String sha256) {}
