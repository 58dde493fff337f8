package se.samrum.legalbasis;

import java.util.List;

/**
 * A version on its page.
 *
 * @param versions all of the same basis, the newest first
 */
public record BasisView(LegalBasis basis, List<LegalBasis> versions) {}
