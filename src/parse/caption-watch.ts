/**
 * Tells captions by where they stand: text on the line after an image, in its paragraph, or a paragraph wholly in
 * emphasis right after one that holds only an image.
 */
export class CaptionWatch {
  #afterImage = false;
  #hasImage = false;
  #imageFirst = false;
  #ownLine = false;
  #emphasisEnd: number | undefined;

  begin(): void {
    this.#hasImage = false;
    this.#imageFirst = false;
    this.#ownLine = false;
    this.#emphasisEnd = undefined;
  }

  /** An image begins. */
  image(isBlockEmpty: boolean): void {
    this.#hasImage = true;
    this.#imageFirst ||= isBlockEmpty;
  }

  /** A line ends inside the block. */
  lineEnding(isBlockEmpty: boolean): void {
    this.#ownLine ||= this.#imageFirst && isBlockEmpty;
  }

  /** Emphasis begins, and ends at the given offset. */
  emphasise(isBlockEmpty: boolean, endOffset: number): void {
    if (isBlockEmpty) this.#emphasisEnd = endOffset;
  }

  /** The block ends; tells whether it is a caption. */
  end(isParagraph: boolean, isBlockEmpty: boolean, endOffset: number): boolean {
    const isCaption =
      isParagraph && !isBlockEmpty && (this.#ownLine || (this.#afterImage && this.#emphasisEnd === endOffset));
    this.#afterImage = isParagraph && isBlockEmpty && this.#hasImage;
    return isCaption;
  }
}
