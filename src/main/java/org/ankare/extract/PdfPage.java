package org.ankare.extract;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page that shares its fonts with the other pages, where the library would read them again. */
final class PdfPage extends PDPage {
  private final ResourceCache shared;

  PdfPage(COSDictionary page, ResourceCache shared) {
    super(page);
    this.shared = shared;
  }

  @Override
  public PDResources getResources() {
    PDResources own = super.getResources();
    return own == null ? null : new PDResources(own.getCOSObject(), shared);
  }
}
